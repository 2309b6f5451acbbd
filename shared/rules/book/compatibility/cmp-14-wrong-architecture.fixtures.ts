import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const wrongArchitectureFixtures: RuleFixtures = {
  rule: 'CMP-14',
  plan: {
    parts: {
      ledger: ['workload', { arch: 'power' }],
      'ledger-vm': ['vm', { arch: 'x86_64' }],
      cluster: ['hostCluster'],
      'esx-01': ['server', { arch: 'x86_64' }],
    },
    relations: [
      ['ledger', 'runsOn', 'ledger-vm'],
      ['ledger-vm', 'runsOn', 'cluster'],
      ['esx-01', 'memberOf', 'cluster'],
    ],
  },
  finds: ['ledger'],
  says: 'not for the processor of ledger-vm',
  clear: [
    {
      name: 'Its machine says nothing and the host is of its architecture',
      facts: { 'ledger-vm': { arch: undefined }, 'esx-01': { arch: 'power' } },
    },

    { name: 'It is built for its machine', facts: { ledger: { arch: 'x86_64' } } },
    { name: 'Nothing is said of what it is built for', facts: { ledger: { arch: undefined } } },
    {
      name: 'Built for x86_64, and its hosts say nothing',
      facts: {
        ledger: { arch: 'x86_64' },
        'ledger-vm': { arch: undefined },
        'esx-01': { arch: undefined },
      },
    },
    {
      name: 'Its machine is of its architecture: whether the host carries that machine is another question',
      facts: { 'ledger-vm': { arch: 'power' } },
    },
    { name: 'It is placed nowhere', unrelated: ['ledger runsOn ledger-vm'] },
  ],
  alsoFinds: [
    {
      name: 'Built for x86_64, and its host is another',
      facts: {
        ledger: { arch: 'x86_64' },
        'ledger-vm': { arch: undefined },
        'esx-01': { arch: 'power' },
      },
    },
    {
      name: 'Its container is another',
      unrelated: ['ledger runsOn ledger-vm'],
      add: {
        parts: { ct: ['osContainer', { arch: 'arm64' }] },
        relations: [['ledger', 'runsOn', 'ct']],
      },
    },

    {
      name: 'Its machine says nothing and the host is another',
      facts: { 'ledger-vm': { arch: undefined } },
    },
    {
      name: 'It runs straight on a server',
      add: { relations: [['ledger', 'runsOn', 'esx-01']] },
      unrelated: ['ledger runsOn ledger-vm'],
    },
    {
      name: 'One of two machines is another',
      add: {
        parts: { lpar: ['vm', { arch: 'power' }] },
        relations: [['ledger', 'runsOn', 'lpar']],
      },
    },
  ],
  unknown: [
    {
      name: 'Neither machine nor host states an architecture',
      facts: { 'ledger-vm': { arch: undefined }, 'esx-01': { arch: undefined } },
      missing: [['esx-01', 'arch']],
    },
  ],
};
