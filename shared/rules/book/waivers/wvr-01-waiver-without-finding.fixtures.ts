import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const waiverWithoutFindingFixtures: RuleFixtures = {
  rule: 'WVR-01',
  plan: { parts: { 'esx-01': ['server'] }, waivers: [{ rule: 'OLD-01', subject: 'esx-01' }] },
  finds: ['plan'],
  says: 'OLD-01 on esx-01',
  clear: [
    { name: 'There is no waiver', waivers: [] },
    {
      name: 'The waiver is past its day, which is another matter',
      waivers: [{ rule: 'OLD-01', subject: 'esx-01', until: '2025-12-31' }],
    },
  ],
  alsoFinds: [
    { name: 'Its component is gone', waivers: [{ rule: 'OLD-01', subject: 'esx-99' }] },
    { name: 'It is about the plan', waivers: [{ rule: 'OLD-01', subject: 'plan' }] },
  ],
  neverUnknown: 'Where a rule cannot tell, its waivers are not called unused.',
};
