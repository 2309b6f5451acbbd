import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const controllerAmongOthersFixtures: RuleFixtures = {
  rule: 'SEC-03',
  plan: {
    parts: {
      idrac: ['bmc'],
      mgmt: ['segment', { segmentRole: 'mgmt' }],
      'esx-01': ['server'],
    },
    relations: [
      ['idrac', 'manages', 'esx-01'],
      ['idrac', 'attachedTo', 'mgmt'],
    ],
  },
  finds: ['idrac'],
  says: 'is attached to mgmt',
  clear: [
    { name: 'The segment is out-of-band', facts: { mgmt: { segmentRole: 'oob' } } },
    { name: 'A branch, where a management segment is enough', add: { profile: 'branch' } },
    { name: 'A lab, where a management segment is enough', add: { profile: 'lab' } },
    { name: 'It is attached to nothing', unrelated: ['idrac attachedTo mgmt'] },
  ],
  alsoFinds: [
    { name: 'The segment is for users', facts: { mgmt: { segmentRole: 'user' } } },
    {
      name: 'The segment is for users, in a branch',
      facts: { mgmt: { segmentRole: 'user' } },
      add: { profile: 'branch' },
    },
    {
      name: 'One of two segments is out-of-band',
      add: {
        parts: { oob: ['segment', { segmentRole: 'oob' }] },
        relations: [['idrac', 'attachedTo', 'oob']],
      },
    },
  ],
  unknown: [
    {
      name: 'What the segment is for is not stated',
      facts: { mgmt: { segmentRole: undefined } },
      missing: [['mgmt', 'segmentRole']],
    },
  ],
};
