import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const riskUnownedFixtures: RuleFixtures = {
  rule: 'REC-05',
  plan: { record: { risks: { Flood: { owner: 'Ada' } } } },
  finds: ['plan'],
  says: 'Flood (no response)',
  clear: [
    { name: 'It has both', record: { risks: { Flood: { owner: 'Ada', response: 'transfer' } } } },
    { name: 'It is closed', record: { risks: { Flood: { closed: true } } } },
  ],
  alsoFinds: [
    {
      name: 'It has a response and nobody for it',
      record: { risks: { Flood: { response: 'reduce' } } },
    },
    { name: 'It has neither', record: { risks: { Flood: {} } } },
  ],
  neverUnknown: 'An owner is named or not.',
};
