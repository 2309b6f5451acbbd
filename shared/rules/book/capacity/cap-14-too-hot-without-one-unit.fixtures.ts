import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const tooHotWithoutOneUnitFixtures: RuleFixtures = {
  rule: 'CAP-14',
  plan: {
    parts: {
      hall: ['room'],
      'crac-1': ['coolingUnit', { coolingKW: 10 }],
      'crac-2': ['coolingUnit', { coolingKW: 12 }],
      'srv-01': ['server', { typicalW: 6000 }],
      'srv-02': ['server', { typicalW: 5000 }],
    },
    relations: ['crac-1', 'crac-2', 'srv-01', 'srv-02'].map(
      (name) => [name, 'locatedIn', 'hall'] as const,
    ),
  },
  finds: ['hall'],
  says: '11 kW of heat, and 10 kW can be taken out when the largest',
  clear: [
    { name: 'As much as is left', facts: { 'srv-01': { typicalW: 5000 } } },
    {
      name: 'A third unit',
      add: {
        parts: { 'crac-3': ['coolingUnit', { coolingKW: 10 }] },
        relations: [['crac-3', 'locatedIn', 'hall']],
      },
    },
    { name: 'Nothing is known of cooling', without: ['crac-1', 'crac-2'] },
    {
      name: 'No unit is drawn, and the room has enough in all',
      facts: { hall: { coolingKW: 11 } },
      without: ['crac-1', 'crac-2'],
    },
  ],
  alsoFinds: [
    {
      name: 'No unit is drawn, and the room has not enough in all',
      facts: { hall: { coolingKW: 10 } },
      without: ['crac-1', 'crac-2'],
    },
    { name: 'One of two units', without: ['crac-2'] },
    {
      name: 'A blank makes no difference',
      facts: { 'srv-02': { typicalW: undefined }, 'srv-01': { typicalW: 10_500 } },
    },
  ],
  unknown: [
    {
      name: 'What a server draws is blank',
      facts: { 'srv-02': { typicalW: undefined } },
      missing: [['srv-02', 'typicalW']],
    },
    {
      name: 'What a unit takes out is blank',
      facts: { 'crac-2': { coolingKW: undefined }, 'srv-01': { typicalW: 1000 } },
      missing: [['crac-2', 'coolingKW']],
    },
  ],
};
