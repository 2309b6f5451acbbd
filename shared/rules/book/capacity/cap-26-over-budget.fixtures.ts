import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const overBudgetFixtures: RuleFixtures = {
  rule: 'CAP-26',
  plan: {
    parts: {
      limit: ['constraint', { constraintKind: 'budget', budget: 49_000, budgetFor: 'purchase' }],
      'srv-01': ['server', { price: 25_000, typicalW: 300 }],
      'srv-02': ['server', { price: 25_000, typicalW: 300 }],
    },
  },
  finds: ['limit'],
  says: ': 1000 too much',
  clear: [
    { name: 'It does not say what it limits', facts: { limit: { constraintKind: undefined } } },

    { name: 'The budget is as much', facts: { limit: { budget: 50_000 } } },
    { name: 'One server less', without: ['srv-02'] },
    { name: 'It does not say how much', facts: { limit: { budget: undefined } } },
    { name: 'It is no budget', facts: { limit: { constraintKind: 'law' } } },
    { name: 'A cheaper one', facts: { 'srv-02': { price: 24_000 } } },
  ],
  alsoFinds: [
    { name: 'It does not say what it is for', facts: { limit: { budgetFor: undefined } } },
    {
      name: 'It is for all years, and energy comes on top',
      facts: { limit: { budget: 50_000, budgetFor: 'total' } },
    },
    {
      name: 'It is for a year of running',
      facts: { limit: { budget: 1, budgetFor: 'running' } },
    },
  ],
  unknown: [
    {
      name: 'What a server draws decides, and is blank',
      facts: {
        limit: { budget: 20_000, budgetFor: 'running' },
        'srv-01': { typicalW: undefined },
      },
      missing: [['srv-01', 'typicalW']],
    },
  ],
};
