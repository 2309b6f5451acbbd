import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const memoryCrossesInClearFixtures: RuleFixtures = {
  rule: 'SEC-09',
  plan: {
    parts: {
      lane: ['segment', { segmentRole: 'migration', encrypted: false }],
      cluster: ['hostCluster'],
      'mail-vm': ['vm'],
    },
    relations: [
      ['cluster', 'attachedTo', 'lane'],
      ['mail-vm', 'attachedTo', 'lane'],
    ],
  },
  finds: ['lane'],
  says: 'more than hosts is attached',
  clear: [
    { name: 'It is encrypted', facts: { lane: { encrypted: true } } },
    { name: 'Only hosts are attached', unrelated: ['mail-vm attachedTo lane'] },
    {
      name: 'Only hosts are attached, and nothing is said of encryption',
      facts: { lane: { encrypted: undefined } },
      unrelated: ['mail-vm attachedTo lane'],
    },
    {
      name: 'Hosts of every kind and a switch are attached',
      add: {
        parts: {
          'esx-01': ['server'],
          stratus: ['ftServer'],
          esxi: ['hypervisor'],
          leaf: ['switch'],
        },
        relations: [
          ['esx-01', 'attachedTo', 'lane'],
          ['stratus', 'attachedTo', 'lane'],
          ['esxi', 'attachedTo', 'lane'],
          ['leaf', 'attachedTo', 'lane'],
        ],
      },
      without: ['mail-vm'],
    },
    { name: 'It is a network for workloads', facts: { lane: { segmentRole: 'workload' } } },
  ],
  alsoFinds: [
    { name: 'It is for fault tolerance', facts: { lane: { segmentRole: 'ft' } } },
    {
      name: 'A router joins it to others',
      add: { parts: { router: ['router'] }, relations: [['lane', 'attachedTo', 'router']] },
      unrelated: ['mail-vm attachedTo lane'],
    },
    {
      name: 'Storage shares it',
      add: { parts: { array: ['array'] }, relations: [['array', 'attachedTo', 'lane']] },
      without: ['mail-vm'],
    },
  ],
  unknown: [
    {
      name: 'Whether it is encrypted is not stated',
      facts: { lane: { encrypted: undefined } },
      missing: [['lane', 'encrypted']],
    },
    {
      name: 'What the segment is for is not stated',
      facts: { lane: { segmentRole: undefined } },
      missing: [['lane', 'segmentRole']],
    },
  ],
};
