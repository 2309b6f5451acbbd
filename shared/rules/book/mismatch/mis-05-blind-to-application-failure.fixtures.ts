import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const blindToApplicationFailureFixtures: RuleFixtures = {
  rule: 'MIS-05',
  plan: {
    parts: {
      orders: ['workload', { criticality: 2 }],
      vm: ['vm'],
      cluster: ['hostCluster', { haRestart: true, appMonitoring: false }],
      lb: ['loadBalancer'],
      db: ['failoverCluster'],
    },
    relations: [
      ['orders', 'runsOn', 'vm'],
      ['vm', 'runsOn', 'cluster'],
    ],
  },
  finds: ['orders'],
  says: 'goes unnoticed',
  clear: [
    { name: 'It is of criticality 3', facts: { orders: { criticality: 3 } } },
    { name: 'Applications are monitored', facts: { cluster: { appMonitoring: true } } },
    { name: 'HA restart is off: not this rule', facts: { cluster: { haRestart: false } } },
    { name: 'A failover cluster protects it', add: { relations: [['db', 'protects', 'orders']] } },
    {
      name: 'Its machine has a lockstep copy: not this rule',
      facts: { vm: { faultTolerance: true } },
    },
    {
      name: 'Two copies run behind a load balancer',
      facts: { orders: { replicas: 2 } },
      add: { relations: [['lb', 'accesses', 'orders']] },
    },
    {
      name: 'Criticality is blank and applications are monitored',
      facts: { orders: { criticality: undefined }, cluster: { appMonitoring: true } },
    },
  ],
  alsoFinds: [{ name: 'It is of criticality 1', facts: { orders: { criticality: 1 } } }],
  unknown: [
    {
      name: 'Criticality is blank',
      facts: { orders: { criticality: undefined } },
      missing: [['orders', 'criticality']],
    },
    {
      name: 'Whether applications are monitored is blank',
      facts: { cluster: { appMonitoring: undefined } },
      missing: [['cluster', 'appMonitoring']],
    },
    {
      name: 'Whether machines are restarted is blank',
      facts: { cluster: { haRestart: undefined } },
      missing: [['cluster', 'haRestart']],
    },
  ],
};
