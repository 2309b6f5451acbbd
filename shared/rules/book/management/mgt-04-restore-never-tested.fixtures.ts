import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const restoreNeverTestedFixtures: RuleFixtures = {
  rule: 'MGT-04',
  plan: { parts: { nightly: ['backup'] } },
  finds: ['nightly'],
  says: 'No restore test',
  clear: [
    { name: 'Tested 180 days ago', facts: { nightly: { restoreTestedOn: '2025-07-05' } } },
    { name: 'Tested today', facts: { nightly: { restoreTestedOn: '2026-01-01' } } },
    {
      name: 'Tested 90 days ago, where rules are strict',
      facts: { nightly: { restoreTestedOn: '2025-10-03' } },
      add: { profile: 'regulated' },
    },
    {
      name: 'Tested a year ago, in a lab',
      facts: { nightly: { restoreTestedOn: '2025-01-01' } },
      add: { profile: 'lab' },
    },
  ],
  alsoFinds: [
    { name: 'Tested 181 days ago', facts: { nightly: { restoreTestedOn: '2025-07-04' } } },
    {
      name: 'Tested 91 days ago, where rules are strict',
      facts: { nightly: { restoreTestedOn: '2025-10-02' } },
      add: { profile: 'regulated' },
    },
    {
      name: 'Tested more than a year ago, in a lab',
      facts: { nightly: { restoreTestedOn: '2024-12-31' } },
      add: { profile: 'lab' },
    },
  ],
  neverUnknown: 'A blank date means that no test is known, which is what the rule finds.',
};
