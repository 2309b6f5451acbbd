import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const noUntouchableCopyFixtures: RuleFixtures = {
  rule: 'SEC-05',
  plan: {
    parts: {
      orders: ['workload', { criticality: 2 }],
      'orders-vm': ['vm'],
      nightly: ['backup', { immutable: false, offline: false }],
      repo: ['backupRepo', { immutable: false, offline: false }],
    },
    relations: [
      ['orders', 'runsOn', 'orders-vm'],
      ['nightly', 'protects', 'orders-vm'],
      ['nightly', 'writesTo', 'repo'],
    ],
  },
  finds: ['orders'],
  says: 'offline or immutable',
  clear: [
    { name: 'The backup is immutable', facts: { nightly: { immutable: true } } },
    { name: 'The backup is offline', facts: { nightly: { offline: true } } },
    { name: 'The repository is immutable', facts: { repo: { immutable: true } } },
    { name: 'The repository is offline', facts: { repo: { offline: true } } },
    { name: 'It is less critical', facts: { orders: { criticality: 3 } } },
    {
      name: 'Tapes leave the drive',
      add: {
        parts: { tapes: ['tape', { offline: true }] },
        relations: [['nightly', 'writesTo', 'tapes']],
      },
    },
    {
      name: 'Little criticality decides, whatever the backup',
      facts: { orders: { criticality: 4 }, nightly: { immutable: undefined } },
    },
    {
      name: 'An immutable repository decides, whatever the criticality',
      facts: { orders: { criticality: undefined }, repo: { immutable: true } },
    },
  ],
  alsoFinds: [
    { name: 'Nothing backs it up', without: ['nightly', 'repo'] },
    { name: 'It is most critical', facts: { orders: { criticality: 1 } } },
    { name: 'No repository is drawn', without: ['repo'] },
  ],
  unknown: [
    {
      name: 'Whether the repository is offline is not stated',
      facts: { repo: { offline: undefined } },
      missing: [['repo', 'offline']],
    },
    {
      name: 'Whether the backup is immutable is not stated',
      facts: { nightly: { immutable: undefined } },
      missing: [['nightly', 'immutable']],
    },
    {
      name: 'The criticality is not stated',
      facts: { orders: { criticality: undefined } },
      missing: [['orders', 'criticality']],
    },
  ],
};
