import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const unvalidatedAssumptionFixtures: RuleFixtures = {
  rule: 'GOL-05',
  plan: { parts: { growth: ['assumption', { statedOn: '2025-12-01' }] } },
  finds: ['growth'],
  says: 'nobody has validated it',
  clear: [
    { name: 'It was validated', facts: { growth: { validatedOn: '2025-12-20' } } },
    { name: 'It was stated 30 days ago', facts: { growth: { statedOn: '2025-12-02' } } },
    {
      name: 'It was validated, and nobody noted when it was stated',
      facts: { growth: { validatedOn: '2025-12-20', statedOn: undefined } },
    },
    {
      name: 'A constraint has an owner',
      without: ['growth'],
      add: { parts: { budget: ['constraint', { owner: 'CFO', statedOn: '2020-01-01' }] } },
    },
  ],
  alsoFinds: [
    {
      name: 'A constraint has no owner',
      without: ['growth'],
      add: { parts: { budget: ['constraint', { statedOn: '2025-12-31' }] } },
      finds: ['budget'],
    },
  ],
  unknown: [
    {
      name: 'Nobody noted when it was stated',
      facts: { growth: { statedOn: undefined } },
      missing: [['growth', 'statedOn']],
    },
  ],
};
