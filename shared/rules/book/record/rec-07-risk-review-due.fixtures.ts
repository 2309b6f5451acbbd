import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const riskReviewDueFixtures: RuleFixtures = {
  rule: 'REC-07',
  plan: {
    record: { risks: { Flood: { owner: 'Ada', response: 'accept', reviewOn: '2025-12-31' } } },
  },
  finds: ['plan'],
  says: 'Flood (due 2025-12-31)',
  clear: [
    {
      name: 'The review is today',
      record: { risks: { Flood: { owner: 'Ada', response: 'accept', reviewOn: '2026-01-01' } } },
    },
    {
      name: 'It is closed',
      record: { risks: { Flood: { closed: true, reviewOn: '2025-12-31' } } },
    },
    {
      name: 'No review is set',
      record: { risks: { Flood: { owner: 'Ada', response: 'accept' } } },
    },
  ],
  neverUnknown: 'A risk without a day is not overdue.',
};
