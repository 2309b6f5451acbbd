import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const licensedForEveryCoreFixtures: RuleFixtures = {
  rule: 'CMP-12',
  plan: {
    parts: {
      ledger: ['workload', { licensedWhereItMayRun: true, licensedCores: 63 }],
      'ledger-vm': ['vm'],
      cluster: ['hostCluster', { technology: 'vmware-vsphere' }],
      'esx-01': ['server', { cores: 32 }],
      'esx-02': ['server', { cores: 32 }],
    },
    relations: [
      ['ledger', 'runsOn', 'ledger-vm'],
      ['ledger-vm', 'runsOn', 'cluster'],
      ['esx-01', 'memberOf', 'cluster'],
      ['esx-02', 'memberOf', 'cluster'],
    ],
  },
  finds: ['ledger'],
  says: 'licensed for 63 cores and may run on 64',
  clear: [
    { name: 'Every core is licensed', facts: { ledger: { licensedCores: 64 } } },
    {
      name: 'Its vendor counts otherwise',
      facts: { ledger: { licensedWhereItMayRun: false } },
    },
    {
      name: 'Nothing is said of how its vendor counts',
      facts: { ledger: { licensedWhereItMayRun: undefined } },
    },
    {
      name: 'A partition that vendors accept, and its processors are licensed',
      facts: { cluster: { technology: 'ibm-powervm' }, 'ledger-vm': { vcpu: 63 } },
    },
    {
      name: 'It has a server to itself',
      without: ['ledger-vm', 'cluster'],
      add: { relations: [['ledger', 'runsOn', 'esx-01']] },
    },
    { name: 'No host is drawn', without: ['esx-01', 'esx-02'] },
  ],
  alsoFinds: [
    {
      name: 'More processors in a partition that vendors accept than are licensed',
      facts: { cluster: { technology: 'ibm-powervm' }, 'ledger-vm': { vcpu: 64 } },
    },

    {
      name: 'A partition that vendors do not accept',
      without: ['ledger-vm', 'cluster'],
      facts: { ledger: { licensedCores: 16 } },
      add: {
        parts: { ct: ['osContainer'], lxc: ['osPlatform', { technology: 'lxc' }] },
        relations: [
          ['ledger', 'runsOn', 'ct'],
          ['ct', 'runsOn', 'lxc'],
          ['lxc', 'runsOn', 'esx-01'],
        ],
      },
    },
  ],
  unknown: [
    {
      name: 'The licensed cores are not stated',
      facts: { ledger: { licensedCores: undefined } },
      missing: [['ledger', 'licensedCores']],
    },
    {
      name: 'The cores of a host are not stated',
      facts: { 'esx-02': { cores: undefined } },
      missing: [['esx-02', 'cores']],
    },
  ],
};
