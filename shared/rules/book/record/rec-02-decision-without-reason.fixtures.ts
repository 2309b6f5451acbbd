import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const decisionWithoutReasonFixtures: RuleFixtures = {
  rule: 'REC-02',
  plan: { record: { decisions: { Lockstep: {} } } },
  finds: ['plan'],
  says: 'ADR-0001 Lockstep',
  clear: [
    {
      name: 'The reason is stated',
      record: { decisions: { Lockstep: { justification: 'No interruption is allowed' } } },
    },
    { name: 'It is only proposed', record: { decisions: { Lockstep: { status: 'proposed' } } } },
  ],
  alsoFinds: [
    {
      name: 'Its options are stated, not why one was chosen',
      record: {
        decisions: {
          Lockstep: { options: [{ id: 'a', title: 'A', pros: ['Cheap'], cons: [] }], chosen: 'a' },
        },
      },
    },
  ],
  neverUnknown: 'A justification is there or not.',
};
