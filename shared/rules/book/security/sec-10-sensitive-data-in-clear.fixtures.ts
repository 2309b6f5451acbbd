import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const sensitiveDataInClearFixtures: RuleFixtures = {
  rule: 'SEC-10',
  plan: {
    parts: {
      lun: ['volume', { encrypted: false }],
      array: ['array', { encrypted: false }],
      patients: ['workload', { dataClass: 'regulated' }],
      'patients-vm': ['vm'],
      keys: ['kms'],
    },
    relations: [
      ['lun', 'providedBy', 'array'],
      ['patients', 'runsOn', 'patients-vm'],
      ['patients-vm', 'stores', 'lun'],
    ],
  },
  finds: ['lun'],
  says: 'not encrypted at rest',
  clear: [
    { name: 'The volume is encrypted', facts: { lun: { encrypted: true } } },
    { name: 'The array is encrypted', facts: { array: { encrypted: true } } },
    {
      name: 'A key manager keeps the keys of the volume',
      add: { relations: [['keys', 'encrypts', 'lun']] },
    },
    {
      name: 'A key manager keeps the keys of the array',
      facts: { array: { encrypted: undefined }, lun: { encrypted: undefined } },
      add: { relations: [['keys', 'encrypts', 'array']] },
    },
    { name: 'The data is internal', facts: { patients: { dataClass: 'internal' } } },
    { name: 'The data is confidential', facts: { patients: { dataClass: 'confidential' } } },
    {
      name: 'The volume says that its data is confidential',
      facts: { lun: { dataClass: 'confidential' } },
    },
    {
      name: 'The data is internal, where rules are strict',
      facts: { patients: { dataClass: 'internal' } },
      add: { profile: 'regulated' },
    },
    {
      name: 'The volume says that its data is internal, where rules are strict',
      facts: { lun: { dataClass: 'internal' } },
      add: { profile: 'regulated' },
    },
    {
      name: 'An encrypted NAS provides it',
      add: {
        parts: { filer: ['nas', { encrypted: true }] },
        relations: [['lun', 'providedBy', 'filer']],
      },
      without: ['array'],
    },
    {
      name: 'Encrypted storage software provides it',
      add: {
        parts: { pool: ['sdsCluster', { encrypted: true }] },
        relations: [['lun', 'providedBy', 'pool']],
      },
      without: ['array'],
    },
    {
      name: 'What the volume says itself decides',
      facts: { lun: { dataClass: 'internal' } },
    },
    {
      name: 'It is encrypted, and nobody says what lies on it',
      facts: { lun: { encrypted: true }, patients: { dataClass: undefined } },
    },
    {
      name: 'Nothing stores on it, and it holds public data',
      facts: { lun: { dataClass: 'public' } },
      without: ['patients', 'patients-vm'],
    },
  ],
  alsoFinds: [
    {
      name: 'Confidential data where rules are strict',
      facts: { patients: { dataClass: 'confidential' } },
      add: { profile: 'regulated' },
    },
    {
      name: 'The volume says that it is confidential, where rules are strict',
      facts: { lun: { dataClass: 'confidential' } },
      add: { profile: 'regulated' },
    },
    {
      name: 'The volume says that it holds regulated data',
      facts: { lun: { dataClass: 'regulated' }, patients: { dataClass: 'public' } },
    },
    {
      name: 'The workload stores on it directly',
      add: { relations: [['patients', 'stores', 'lun']] },
      unrelated: ['patients-vm stores lun'],
    },
    {
      name: 'Of two arrays one is encrypted',
      add: {
        parts: { second: ['array', { encrypted: true }] },
        relations: [['lun', 'providedBy', 'second']],
      },
    },
    {
      name: 'Encryption of the array is not stated, and the volume says no',
      facts: { array: { encrypted: undefined } },
    },
    { name: 'Nothing is drawn that provides it', without: ['array'] },
    {
      name: 'Regulated data lies beside other data',
      add: {
        parts: { blog: ['workload', { dataClass: 'public' }] },
        relations: [['blog', 'stores', 'lun']],
      },
    },
  ],
  unknown: [
    {
      name: 'Whether it is encrypted is not stated',
      facts: { lun: { encrypted: undefined } },
      missing: [['lun', 'encrypted']],
    },
    {
      name: 'The class of the data is not stated',
      facts: { patients: { dataClass: undefined } },
      missing: [['patients', 'dataClass']],
    },
    {
      name: 'Nothing stores on it, and its class is not stated',
      without: ['patients', 'patients-vm'],
      missing: [['lun', 'dataClass']],
    },
  ],
};
