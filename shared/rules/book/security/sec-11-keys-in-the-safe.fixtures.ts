import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const keysInTheSafeFixtures: RuleFixtures = {
  rule: 'SEC-11',
  plan: {
    parts: {
      keys: ['kms'],
      'keys-vm': ['vm'],
      lun: ['volume'],
      array: ['array'],
      other: ['volume'],
      small: ['server'],
    },
    relations: [
      ['keys', 'runsOn', 'keys-vm'],
      ['keys-vm', 'stores', 'lun'],
      ['lun', 'providedBy', 'array'],
      ['keys', 'encrypts', 'array'],
    ],
  },
  finds: ['keys'],
  says: 'storage that it must unlock',
  clear: [
    {
      name: 'It encrypts other storage',
      add: { relations: [['keys', 'encrypts', 'other']] },
      unrelated: ['keys encrypts array'],
    },
    { name: 'It encrypts nothing', unrelated: ['keys encrypts array'] },
    {
      name: 'It runs on a server of its own',
      add: { relations: [['keys', 'runsOn', 'small']] },
      unrelated: ['keys runsOn keys-vm'],
    },
    {
      name: 'A second instance runs on a server of its own',
      add: { relations: [['keys', 'runsOn', 'small']] },
    },
    { name: 'It is placed nowhere yet', unrelated: ['keys runsOn keys-vm'] },
    {
      name: 'It stores on other storage',
      add: { relations: [['keys', 'stores', 'other']] },
      unrelated: ['keys runsOn keys-vm'],
    },
  ],
  alsoFinds: [
    {
      name: 'It encrypts the volume of its machine',
      add: { relations: [['keys', 'encrypts', 'lun']] },
      unrelated: ['keys encrypts array'],
    },
    {
      name: 'It encrypts its own machine',
      add: { relations: [['keys', 'encrypts', 'keys-vm']] },
      unrelated: ['keys encrypts array'],
    },
    {
      name: 'It stores on the array itself',
      add: { relations: [['keys', 'stores', 'lun']] },
      unrelated: ['keys runsOn keys-vm'],
    },
    {
      name: 'It stores on a volume it encrypts, and runs elsewhere',
      add: {
        relations: [
          ['keys', 'stores', 'other'],
          ['keys', 'encrypts', 'other'],
          ['keys', 'runsOn', 'small'],
        ],
      },
      unrelated: ['keys runsOn keys-vm'],
    },
    {
      name: 'The cluster of its machine keeps everything there',
      add: {
        parts: { cluster: ['hostCluster'] },
        relations: [
          ['keys-vm', 'runsOn', 'cluster'],
          ['cluster', 'stores', 'lun'],
        ],
      },
      unrelated: ['keys-vm stores lun'],
    },
    {
      name: 'Of two arrays that provide its volume, one is unlocked by it',
      add: { parts: { second: ['array'] }, relations: [['lun', 'providedBy', 'second']] },
    },
    {
      name: 'Both of its instances lie there',
      add: {
        parts: { 'keys-2': ['vm'] },
        relations: [
          ['keys', 'runsOn', 'keys-2'],
          ['keys-2', 'stores', 'lun'],
        ],
      },
    },
  ],
  neverUnknown: 'It follows relations only.',
};
