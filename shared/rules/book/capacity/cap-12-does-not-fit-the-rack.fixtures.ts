import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const doesNotFitTheRackFixtures: RuleFixtures = {
  rule: 'CAP-12',
  plan: {
    parts: {
      rack: ['rack', { heightU: 8 }],
      'srv-01': ['server', { heightU: 4, positionU: 1 }],
      'srv-02': ['server', { heightU: 4, positionU: 4 }],
    },
    relations: [
      ['srv-01', 'mountedIn', 'rack'],
      ['srv-02', 'mountedIn', 'rack'],
    ],
  },
  finds: ['rack'],
  says: 'srv-01 and srv-02',
  clear: [
    {
      name: 'Nothing is mounted in a rack that does not say how high it is',
      facts: { rack: { heightU: undefined } },
      without: ['srv-01', 'srv-02'],
    },

    { name: 'One above the other', facts: { 'srv-02': { positionU: 5 } } },
    { name: 'Only one is mounted', unrelated: ['srv-02 mountedIn rack'] },
    { name: 'One is not placed yet, and both fit', facts: { 'srv-02': { positionU: undefined } } },
    { name: 'Nothing is mounted', without: ['srv-01', 'srv-02'] },
  ],
  alsoFinds: [
    {
      name: 'Neither is placed, and they are higher than the rack',
      facts: {
        'srv-01': { positionU: undefined },
        'srv-02': { positionU: undefined, heightU: 5 },
      },
    },
    { name: 'One reaches above the rack', facts: { 'srv-02': { positionU: 6 } } },
    {
      name: 'One is too high, whatever the other',
      facts: {
        'srv-01': { positionU: undefined, heightU: undefined },
        'srv-02': { positionU: undefined, heightU: 9 },
      },
    },
    {
      name: 'A single one is higher than the rack',
      facts: { 'srv-01': { heightU: 9 } },
      unrelated: ['srv-02 mountedIn rack'],
    },
  ],
  unknown: [
    {
      name: 'The height of the rack is blank',
      facts: { rack: { heightU: undefined }, 'srv-02': { positionU: 5 } },
      missing: [['rack', 'heightU']],
    },
    {
      name: 'The height of a server is blank',
      facts: { 'srv-02': { positionU: 5, heightU: undefined } },
      missing: [['srv-02', 'heightU']],
    },
  ],
};
