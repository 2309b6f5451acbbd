import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const singleFrontDoorFixtures: RuleFixtures = {
  rule: 'STR-22',
  plan: {
    parts: {
      staff: ['userGroup'],
      door: ['accessGateway', { instances: 1 }],
      orders: ['workload', { criticality: 2 }],
      'orders-vm': ['vm'],
    },
    relations: [
      ['staff', 'accesses', 'door'],
      ['door', 'accesses', 'orders'],
      ['orders', 'runsOn', 'orders-vm'],
    ],
  },
  finds: ['door'],
  says: 'the only way in to orders',
  clear: [
    { name: 'Two instances', facts: { door: { instances: 2 } } },
    {
      name: 'Two instances decide, whatever the criticality',
      facts: { door: { instances: 2 }, orders: { criticality: undefined } },
    },
    { name: 'Little criticality', facts: { orders: { criticality: 3 } } },
    {
      name: 'Little criticality decides, whatever the instances',
      facts: { door: { instances: undefined }, orders: { criticality: 3 } },
    },
    {
      name: 'A lab, where only the most critical counts',
      add: { profile: 'lab' },
    },
    {
      name: 'A branch, where only the most critical counts',
      add: { profile: 'branch' },
    },
    {
      name: 'A second door',
      add: {
        parts: { vpn: ['vpn', { instances: 1 }] },
        relations: [
          ['staff', 'accesses', 'vpn'],
          ['vpn', 'accesses', 'orders'],
        ],
      },
    },
    {
      name: 'A second door to its machine',
      add: {
        parts: { vpn: ['vpn', { instances: 1 }] },
        relations: [
          ['staff', 'accesses', 'vpn'],
          ['vpn', 'accesses', 'orders-vm'],
        ],
      },
    },
    { name: 'Users come directly as well', add: { relations: [['staff', 'accesses', 'orders']] } },
    { name: 'No users come through it', unrelated: ['staff accesses door'] },
    { name: 'It leads nowhere', unrelated: ['door accesses orders'] },
    {
      name: 'A pair of load balancers',
      add: {
        parts: { lb: ['loadBalancer', { haPair: true }] },
        relations: [
          ['staff', 'accesses', 'lb'],
          ['lb', 'accesses', 'orders'],
        ],
      },
      without: ['door'],
    },
    {
      name: 'A pair of load balancers with one instance in each',
      add: {
        parts: { lb: ['loadBalancer', { haPair: true, instances: 1 }] },
        relations: [
          ['staff', 'accesses', 'lb'],
          ['lb', 'accesses', 'orders'],
        ],
      },
      without: ['door'],
    },
    {
      name: 'A broker behind a double door that also leads past it',
      facts: { door: { instances: 2 } },
      add: {
        parts: { broker: ['accessBroker', { instances: 1 }] },
        relations: [
          ['door', 'accesses', 'broker'],
          ['broker', 'accesses', 'orders'],
        ],
      },
    },
    {
      name: 'Two load balancers that are no pair',
      add: {
        parts: { lb: ['loadBalancer', { haPair: false, instances: 2 }] },
        relations: [
          ['staff', 'accesses', 'lb'],
          ['lb', 'accesses', 'orders'],
        ],
      },
      without: ['door'],
    },
    {
      name: 'A pair of firewalls',
      add: {
        parts: { wall: ['firewall', { haPair: true }], apps: ['segment'] },
        relations: [
          ['wall', 'filters', 'apps'],
          ['orders-vm', 'attachedTo', 'apps'],
        ],
      },
      without: ['door'],
    },
    {
      name: 'Two firewalls for one segment',
      add: {
        parts: {
          wall: ['firewall', { haPair: false }],
          other: ['firewall', { haPair: false }],
          apps: ['segment'],
        },
        relations: [
          ['wall', 'filters', 'apps'],
          ['other', 'filters', 'apps'],
          ['orders-vm', 'attachedTo', 'apps'],
        ],
      },
      without: ['door'],
    },
  ],
  alsoFinds: [
    {
      name: 'The most critical workload, in a lab',
      facts: { orders: { criticality: 1 } },
      add: { profile: 'lab' },
    },
    {
      name: 'Criticality 3 where rules are strict',
      facts: { orders: { criticality: 3 } },
      add: { profile: 'regulated' },
    },
    {
      name: 'It leads to the machine',
      add: { relations: [['door', 'accesses', 'orders-vm']] },
      unrelated: ['door accesses orders'],
    },
    {
      name: 'A second door behind the first is no second way',
      add: {
        parts: { broker: ['accessBroker', { instances: 1 }] },
        relations: [
          ['door', 'accesses', 'broker'],
          ['broker', 'accesses', 'orders'],
        ],
      },
      unrelated: ['door accesses orders'],
      finds: ['broker', 'door'],
    },
    {
      name: 'A second door that no users come to is no second way',
      add: {
        parts: { vpn: ['vpn', { instances: 1 }] },
        relations: [['vpn', 'accesses', 'orders']],
      },
    },
    {
      name: 'A firewall behind the door is single as well',
      add: {
        parts: { wall: ['firewall', { haPair: false }], apps: ['segment'] },
        relations: [
          ['wall', 'filters', 'apps'],
          ['orders-vm', 'attachedTo', 'apps'],
        ],
      },
      finds: ['door', 'wall'],
    },
    {
      name: 'One load balancer',
      add: {
        parts: { lb: ['loadBalancer', { haPair: false }] },
        relations: [
          ['staff', 'accesses', 'lb'],
          ['lb', 'accesses', 'orders'],
        ],
      },
      without: ['door'],
      finds: ['lb'],
    },
    {
      name: 'One workload manager with one instance',
      add: {
        parts: { spread: ['workloadManager', { instances: 1 }] },
        relations: [
          ['staff', 'accesses', 'spread'],
          ['spread', 'accesses', 'orders'],
        ],
      },
      without: ['door'],
      finds: ['spread'],
    },
    {
      name: 'One host of published applications',
      add: {
        parts: { apps: ['sessionHost', { instances: 1 }] },
        relations: [
          ['staff', 'accesses', 'apps'],
          ['apps', 'accesses', 'orders'],
        ],
      },
      without: ['door'],
      finds: ['apps'],
    },
    {
      name: 'One VPN',
      add: {
        parts: { vpn: ['vpn', { instances: 1 }] },
        relations: [
          ['staff', 'accesses', 'vpn'],
          ['vpn', 'accesses', 'orders'],
        ],
      },
      without: ['door'],
      finds: ['vpn'],
    },
    {
      name: 'One firewall before its machine',
      add: {
        parts: { wall: ['firewall', { haPair: false }], apps: ['segment'] },
        relations: [
          ['wall', 'filters', 'apps'],
          ['orders-vm', 'attachedTo', 'apps'],
        ],
      },
      without: ['door'],
      finds: ['wall'],
    },
    {
      name: 'One firewall before the workload itself, beside microsegmentation',
      add: {
        parts: { wall: ['firewall', { haPair: false }], apps: ['segment'], walls: ['microseg'] },
        relations: [
          ['wall', 'filters', 'apps'],
          ['walls', 'filters', 'apps'],
          ['orders', 'attachedTo', 'apps'],
        ],
      },
      without: ['door'],
      finds: ['wall'],
    },
  ],
  unknown: [
    {
      name: 'Its instances are not stated',
      facts: { door: { instances: undefined } },
      missing: [['door', 'instances']],
    },
    {
      name: 'The criticality is not stated',
      facts: { orders: { criticality: undefined } },
      missing: [['orders', 'criticality']],
    },
    {
      name: 'Whether the firewall is a pair is not stated',
      add: {
        parts: { wall: ['firewall'], apps: ['segment'] },
        relations: [
          ['wall', 'filters', 'apps'],
          ['orders-vm', 'attachedTo', 'apps'],
        ],
      },
      without: ['door'],
      missing: [['wall', 'haPair']],
    },
  ],
};
