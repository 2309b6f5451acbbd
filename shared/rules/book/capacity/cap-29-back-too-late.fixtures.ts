import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const backTooLateFixtures: RuleFixtures = {
  rule: 'CAP-29',
  plan: {
    parts: {
      orders: ['workload', { rtoSec: 30 }],
      'db-01': ['server'],
      'db-02': ['server'],
      pacemaker: ['failoverCluster', { failoverSec: 45 }],
    },
    relations: [
      ['orders', 'runsOn', 'db-01'],
      ['orders', 'runsOn', 'db-02'],
      ['db-01', 'memberOf', 'pacemaker'],
      ['db-02', 'memberOf', 'pacemaker'],
      ['pacemaker', 'protects', 'orders'],
    ],
  },
  finds: ['orders'],
  says: 'is back in 45 s (failover cluster), and must be back in 30 s',
  clear: [
    { name: 'The cluster is as quick', facts: { pacemaker: { failoverSec: 30 } } },
    { name: 'No recovery time is stated', facts: { orders: { rtoSec: undefined } } },
    { name: 'It runs on nothing', unrelated: ['orders runsOn db-01', 'orders runsOn db-02'] },
    {
      name: 'It may be down for a day',
      without: ['pacemaker'],
      facts: { orders: { rtoSec: 86_400 } },
    },
  ],
  alsoFinds: [
    { name: 'Nothing but the repair of its host brings it back', without: ['pacemaker'] },
  ],
  unknown: [
    {
      name: 'The restore rate decides, and is blank',
      facts: { orders: { rtoSec: 12_000 } },
      without: ['pacemaker'],
      add: {
        parts: { nightly: ['backup', { sameArray: false }], lun: ['volume', { usedTB: 1 }] },
        relations: [
          ['nightly', 'protects', 'orders'],
          ['orders', 'stores', 'lun'],
        ],
      },
      missing: [['nightly', 'restoreMBps']],
    },
  ],
};
