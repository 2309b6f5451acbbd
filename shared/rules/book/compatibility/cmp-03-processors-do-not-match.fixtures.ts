import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const processorsDoNotMatchFixtures: RuleFixtures = {
  rule: 'CMP-03',
  plan: {
    parts: {
      cluster: ['hostCluster', { liveMigration: true }],
      'esx-01': ['server', { cpuVendor: 'intel', cpuGeneration: 'Ice Lake' }],
      'esx-02': ['server', { cpuVendor: 'intel', cpuGeneration: 'Cascade Lake' }],
    },
    relations: [
      ['esx-01', 'memberOf', 'cluster'],
      ['esx-02', 'memberOf', 'cluster'],
    ],
  },
  finds: ['cluster'],
  says: 'without a common baseline',
  clear: [
    { name: 'A baseline is set', facts: { cluster: { cpuBaseline: 'Cascade Lake' } } },
    {
      name: 'The generations are the same',
      facts: { 'esx-01': { cpuGeneration: 'Cascade Lake' } },
    },
    { name: 'Nothing moves', facts: { cluster: { liveMigration: false } } },
    { name: 'One host', without: ['esx-02'] },
    {
      name: 'A baseline is set and the generations are not stated',
      facts: { cluster: { cpuBaseline: 'Cascade Lake' }, 'esx-01': { cpuGeneration: undefined } },
    },
    {
      name: 'Hosts match, and nothing is said of moving',
      facts: { cluster: { liveMigration: undefined }, 'esx-01': { cpuGeneration: 'Cascade Lake' } },
    },
  ],
  alsoFinds: [
    {
      name: 'Different vendors, even with a baseline',
      facts: { cluster: { cpuBaseline: 'any' }, 'esx-01': { cpuVendor: 'amd' } },
    },
    {
      name: 'A host under a member hypervisor differs',
      add: {
        parts: { esxi: ['hypervisor'] },
        relations: [
          ['esxi', 'memberOf', 'cluster'],
          ['esxi', 'runsOn', 'esx-02'],
        ],
      },
      unrelated: ['esx-02 memberOf cluster'],
    },
    {
      name: 'Two generations decide, whatever a third host says',
      add: {
        parts: { 'esx-03': ['server', { cpuVendor: 'intel' }] },
        relations: [['esx-03', 'memberOf', 'cluster']],
      },
    },
    {
      name: 'Two vendors decide, whatever a third host says',
      facts: { cluster: { cpuBaseline: 'any' }, 'esx-01': { cpuVendor: 'amd' } },
      add: { parts: { 'esx-03': ['server'] }, relations: [['esx-03', 'memberOf', 'cluster']] },
    },
  ],
  unknown: [
    {
      name: 'Whether machines move is not stated',
      facts: { cluster: { liveMigration: undefined } },
      missing: [['cluster', 'liveMigration']],
    },
    {
      name: 'The generation of a host is not stated',
      facts: { 'esx-01': { cpuGeneration: undefined } },
      missing: [['esx-01', 'cpuGeneration']],
    },
    {
      name: 'The vendor of a host is not stated',
      facts: { cluster: { cpuBaseline: 'Cascade Lake' }, 'esx-01': { cpuVendor: undefined } },
      missing: [['esx-01', 'cpuVendor']],
    },
    {
      name: 'No vendor is stated',
      facts: {
        cluster: { cpuBaseline: 'Cascade Lake' },
        'esx-01': { cpuVendor: undefined },
        'esx-02': { cpuVendor: undefined },
      },
      missing: [
        ['esx-01', 'cpuVendor'],
        ['esx-02', 'cpuVendor'],
      ],
    },
  ],
};
