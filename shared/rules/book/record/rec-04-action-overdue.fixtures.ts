import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const actionOverdueFixtures: RuleFixtures = {
  rule: 'REC-04',
  plan: { record: { actions: { Rehearse: { dueOn: '2025-12-31' } } } },
  finds: ['plan'],
  says: 'Rehearse (due 2025-12-31)',
  clear: [
    { name: 'It is due today', record: { actions: { Rehearse: { dueOn: '2026-01-01' } } } },
    {
      name: 'It is done',
      record: { actions: { Rehearse: { dueOn: '2025-12-31', status: 'done' } } },
    },
    {
      name: 'It was dropped',
      record: { actions: { Rehearse: { dueOn: '2025-12-31', status: 'dropped' } } },
    },
    { name: 'It has no day', record: { actions: { Rehearse: {} } } },
  ],
  alsoFinds: [
    {
      name: 'It was started',
      record: { actions: { Rehearse: { dueOn: '2025-12-31', status: 'started' } } },
    },
  ],
  neverUnknown: 'An action without a day is never late.',
};
