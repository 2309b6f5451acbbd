import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const slowLinkForGraphicsFixtures: RuleFixtures = {
  rule: 'MIS-17',
  plan: {
    parts: {
      designers: ['userGroup', { rttMs: 151, kbpsPerUser: 2000 }],
      broker: ['accessBroker'],
      cad: ['workload', { graphics: true }],
    },
    relations: [
      ['designers', 'accesses', 'broker'],
      ['broker', 'accesses', 'cad'],
    ],
  },
  finds: ['designers'],
  says: 'too slow',
  clear: [
    { name: 'The round trip is just short enough', facts: { designers: { rttMs: 150 } } },
    { name: 'Nothing demanding is reached', facts: { cad: { graphics: undefined } } },
    { name: 'The application is said to be undemanding', facts: { cad: { graphics: false } } },
    { name: 'They do not reach the demanding application', unrelated: ['broker accesses cad'] },
    {
      name: 'Everything demanding is denied',
      facts: { designers: { graphics: false }, cad: { graphics: false, realTime: false } },
    },
  ],
  alsoFinds: [
    {
      name: 'The round trip is short and the bandwidth a little too small',
      facts: { designers: { rttMs: 150, kbpsPerUser: 1999 } },
    },
    { name: 'The work is real-time', facts: { cad: { graphics: undefined, realTime: true } } },
    {
      name: 'The users themselves are marked',
      facts: { designers: { graphics: true }, cad: { graphics: undefined } },
    },
    {
      name: 'The round trip decides, whatever the bandwidth',
      facts: { designers: { kbpsPerUser: undefined } },
    },
  ],
  unknown: [
    {
      name: 'The round trip is not stated',
      facts: { designers: { rttMs: undefined } },
      missing: [['designers', 'rttMs']],
    },
    {
      name: 'The bandwidth is not stated',
      facts: { designers: { rttMs: 20, kbpsPerUser: undefined } },
      missing: [['designers', 'kbpsPerUser']],
    },
  ],
};
