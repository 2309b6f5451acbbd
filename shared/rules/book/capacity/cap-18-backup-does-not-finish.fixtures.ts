import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

// 5 % of 36 TB a day are 1.8 TB: 5 h at 100 MB a second.
export const backupDoesNotFinishFixtures: RuleFixtures = {
  rule: 'CAP-18',
  plan: {
    parts: {
      nightly: ['backup', { frequencyHours: 24, windowHours: 4.5, backupMBps: 100 }],
      array: ['array'],
      lun: ['volume', { usedTB: 36, changePctPerDay: 5 }],
    },
    relations: [
      ['nightly', 'protects', 'lun'],
      ['lun', 'providedBy', 'array'],
    ],
  },
  finds: ['nightly'],
  says: 'takes 5 h, and 4.5 h is its window',
  clear: [
    {
      name: 'It protects nothing and says nothing of when it runs',
      facts: { nightly: { windowHours: undefined, frequencyHours: undefined } },
      unrelated: ['nightly protects lun'],
    },

    { name: 'The window is as long', facts: { nightly: { windowHours: 5 } } },
    {
      name: 'No window is stated, and it is done before the next run',
      facts: { nightly: { windowHours: undefined } },
    },
    { name: 'It writes faster', facts: { nightly: { backupMBps: 200 } } },
    { name: 'It protects nothing', unrelated: ['nightly protects lun'] },
  ],
  alsoFinds: [
    {
      name: 'No window is stated, and the next run begins before',
      facts: {
        nightly: { windowHours: undefined, frequencyHours: 24, backupMBps: 20 },
      },
    },
    {
      name: 'Its network is slower than it',
      facts: { nightly: { windowHours: 5 } },
      add: {
        parts: { net: ['segment', { segmentRole: 'backup', speedGbps: 0.5 }] },
        relations: [['nightly', 'attachedTo', 'net']],
      },
    },
  ],
  unknown: [
    {
      name: 'Its rate is blank',
      facts: { nightly: { backupMBps: undefined } },
      missing: [['nightly', 'backupMBps']],
    },
  ],
};
