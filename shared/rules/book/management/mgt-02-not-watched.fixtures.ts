import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

const nineMore = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `leaf-${number}`);

export const notWatchedFixtures: RuleFixtures = {
  rule: 'MGT-02',
  plan: {
    parts: {
      'srv-01': ['server'],
      leaf: ['switch'],
      zabbix: ['monitor'],
      log: ['siem'],
    },
    relations: [
      ['zabbix', 'monitors', 'leaf'],
      ['log', 'monitors', 'srv-01'],
    ],
  },
  finds: ['plan'],
  says: '1 of 2 devices: srv-01',
  clear: [
    { name: 'It watches all of them', add: { relations: [['zabbix', 'monitors', 'srv-01']] } },
    { name: 'There is no monitoring at all, which MGT-01 says', without: ['zabbix'] },
    { name: 'The server is to be retired', facts: { 'srv-01': { status: 'retire' } } },
    {
      name: 'It watches the cluster of the server',
      add: {
        parts: { cluster: ['hostCluster'] },
        relations: [
          ['srv-01', 'memberOf', 'cluster'],
          ['zabbix', 'monitors', 'cluster'],
        ],
      },
    },
    {
      name: 'It watches the hypervisor on the server',
      add: {
        parts: { kvm: ['hypervisor'] },
        relations: [
          ['kvm', 'runsOn', 'srv-01'],
          ['zabbix', 'monitors', 'kvm'],
        ],
      },
    },
    {
      name: 'It watches the VM manager that manages the server',
      add: {
        parts: { manager: ['vmManager'] },
        relations: [
          ['manager', 'manages', 'srv-01'],
          ['zabbix', 'monitors', 'manager'],
        ],
      },
    },
    {
      name: 'It watches the chassis of the blade',
      add: {
        parts: { chassis: ['chassis'] },
        relations: [
          ['srv-01', 'mountedIn', 'chassis'],
          ['zabbix', 'monitors', 'chassis'],
        ],
      },
    },
    {
      name: 'It watches the site of the server',
      add: {
        parts: { north: ['site'] },
        relations: [
          ['srv-01', 'locatedIn', 'north'],
          ['zabbix', 'monitors', 'north'],
        ],
      },
    },
    { name: 'A lab need not watch its devices', add: { profile: 'lab' } },
    {
      name: 'Nine of ten in a branch',
      add: {
        profile: 'branch',
        parts: Object.fromEntries(nine().map((name) => [name, ['switch'] as const])),
        relations: nine().map((name) => ['zabbix', 'monitors', name] as const),
      },
      without: ['leaf'],
    },
  ],
  alsoFinds: [
    {
      name: 'Only a security log watches its cluster',
      add: {
        parts: { cluster: ['hostCluster'] },
        relations: [
          ['srv-01', 'memberOf', 'cluster'],
          ['log', 'monitors', 'cluster'],
        ],
      },
    },

    {
      name: 'An out-of-band controller manages it, and is watched',
      add: {
        parts: { ilo: ['bmc'] },
        relations: [
          ['ilo', 'manages', 'srv-01'],
          ['zabbix', 'monitors', 'ilo'],
        ],
      },
    },
    { name: 'One of two in a branch', add: { profile: 'branch' } },
    {
      name: 'Ten of eleven are watched',
      add: {
        parts: Object.fromEntries(nineMore.map((name) => [name, ['switch'] as const])),
        relations: nineMore.map((name) => ['zabbix', 'monitors', name] as const),
      },
    },
  ],
  neverUnknown: 'What monitoring watches is drawn, not stated.',
};

function nine(): readonly string[] {
  return Array.from({ length: 9 }, (_, index) => `leaf-${index + 1}`);
}
