import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const heavierThanAllowedFixtures: RuleFixtures = {
  rule: 'CAP-16',
  plan: {
    parts: {
      rack: ['rack', { maxWeightKg: 1000 }],
      array: ['array', { weightKg: 700 }],
      shelf: ['array', { weightKg: 301 }],
    },
    relations: [
      ['array', 'mountedIn', 'rack'],
      ['shelf', 'mountedIn', 'rack'],
    ],
  },
  finds: ['rack'],
  says: 'carries 1001 kg, and 1000 kg',
  clear: [
    { name: 'Exactly what it carries', facts: { shelf: { weightKg: 300 } } },
    { name: 'It states no limit', facts: { rack: { maxWeightKg: undefined } } },
  ],
  alsoFinds: [
    {
      name: 'One alone is too heavy',
      facts: { array: { weightKg: 1100 }, shelf: { weightKg: undefined } },
    },
  ],
  unknown: [
    {
      name: 'The weight of one is blank',
      facts: { shelf: { weightKg: undefined } },
      missing: [['shelf', 'weightKg']],
    },
  ],
};
