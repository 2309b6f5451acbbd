import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const waiverExpiredFixtures: RuleFixtures = {
  rule: 'WVR-02',
  plan: {
    parts: { 'esx-01': ['server'] },
    waivers: [{ rule: 'STR-04', subject: 'esx-01', until: '2025-12-31' }],
  },
  finds: ['plan'],
  says: 'STR-04 on esx-01',
  clear: [
    {
      name: 'It is the last day of the waiver',
      waivers: [{ rule: 'STR-04', subject: 'esx-01', until: '2026-01-01' }],
    },
    { name: 'The waiver has no end', waivers: [{ rule: 'STR-04', subject: 'esx-01' }] },
  ],
  neverUnknown: 'The day of a waiver is stated, or it has none.',
};
