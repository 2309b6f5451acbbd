import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

// 4 % of 0.9 TB a day are 36 GB: 6 min at 100 MB a second, after 24 h.
export const losesMoreThanItMayFixtures: RuleFixtures = {
  rule: 'CAP-30',
  plan: {
    parts: {
      orders: ['workload', { rpoSec: 86_400 }],
      'srv-01': ['server'],
      lun: ['volume', { usedTB: 0.9, changePctPerDay: 4 }],
      array: ['array'],
      nightly: ['backup', { frequencyHours: 24, backupMBps: 100, sameArray: false }],
    },
    relations: [
      ['orders', 'runsOn', 'srv-01'],
      ['orders', 'stores', 'lun'],
      ['lun', 'providedBy', 'array'],
      ['nightly', 'protects', 'lun'],
    ],
  },
  finds: ['orders'],
  says: 'no more than',
  clear: [
    { name: 'Interval and duration fit', facts: { orders: { rpoSec: 86_760 } } },
    { name: 'What may be lost is not stated', facts: { orders: { rpoSec: undefined } } },
    { name: 'There is no copy, which MGT-03 says', without: ['nightly'] },
    { name: 'Every hour', facts: { nightly: { frequencyHours: 1 } } },
  ],
  alsoFinds: [
    {
      name: 'The backup protects its machine',
      add: {
        relations: [
          ['nightly', 'protects', 'orders-vm'],
          ['orders', 'runsOn', 'orders-vm'],
          ['orders-vm', 'stores', 'lun'],
        ],
        parts: { 'orders-vm': ['vm', { diskGiB: 900 }] },
      },
      unrelated: ['nightly protects lun', 'orders runsOn srv-01', 'orders stores lun'],
    },
    {
      name: 'The backup protects its array',
      add: { relations: [['nightly', 'protects', 'array']] },
      unrelated: ['nightly protects lun'],
    },
    {
      name: 'It is copied late, and not backed up',
      without: ['nightly'],
      add: {
        parts: {
          mirror: ['replication', { syncMode: 'async', cycleSec: 90_000, linkMbps: 1000 }],
          south: ['site'],
        },
        relations: [
          ['mirror', 'protects', 'lun'],
          ['mirror', 'writesTo', 'south'],
        ],
      },
    },

    { name: 'A little less may be lost', facts: { orders: { rpoSec: 86_759 } } },
    {
      name: 'The backup lies on the storage it protects',
      facts: { nightly: { sameArray: true } },
    },
    {
      name: 'Its rate is blank, and the interval alone is too long',
      facts: { orders: { rpoSec: 3600 }, nightly: { backupMBps: undefined } },
    },
  ],
  unknown: [
    {
      name: 'Its rate decides, and is blank',
      facts: { nightly: { backupMBps: undefined } },
      missing: [['nightly', 'backupMBps']],
    },
  ],
};
