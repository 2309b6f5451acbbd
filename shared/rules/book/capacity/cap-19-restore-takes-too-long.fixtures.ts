import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

// 1 TB at 100 MB a second are 10 000 s; somebody decides after 1800 s, and 70 s later it runs.
export const restoreTakesTooLongFixtures: RuleFixtures = {
  rule: 'CAP-19',
  plan: {
    parts: {
      orders: ['workload', { rtoSec: 11_869, startSec: 10 }],
      'srv-01': ['server'],
      lun: ['volume', { usedTB: 1 }],
      array: ['array'],
      nightly: ['backup', { restoreMBps: 100, frequencyHours: 24, sameArray: false }],
    },
    relations: [
      ['orders', 'runsOn', 'srv-01'],
      ['orders', 'stores', 'lun'],
      ['lun', 'providedBy', 'array'],
      ['nightly', 'protects', 'orders'],
    ],
  },
  finds: ['orders'],
  says: 'comes back only by restore',
  clear: [
    { name: 'It may be down as long', facts: { orders: { rtoSec: 11_870 } } },
    { name: 'No recovery time is stated', facts: { orders: { rtoSec: undefined } } },
    { name: 'It is restored faster', facts: { nightly: { restoreMBps: 200 } } },
    { name: 'Nothing backs it up', without: ['nightly'] },
    {
      name: 'A cluster fails over, in whatever time',
      facts: { orders: { rtoSec: 5 } },
      add: {
        parts: { pacemaker: ['failoverCluster'], 'srv-02': ['server'] },
        relations: [
          ['pacemaker', 'protects', 'orders'],
          ['orders', 'runsOn', 'srv-02'],
          ['srv-01', 'memberOf', 'pacemaker'],
          ['srv-02', 'memberOf', 'pacemaker'],
        ],
      },
    },
  ],
  alsoFinds: [
    {
      name: 'The backup protects its volume',
      add: { relations: [['nightly', 'protects', 'lun']] },
      unrelated: ['nightly protects orders'],
    },
  ],
  unknown: [
    {
      name: 'The restore rate is blank',
      facts: { nightly: { restoreMBps: undefined } },
      missing: [['nightly', 'restoreMBps']],
    },
  ],
};
