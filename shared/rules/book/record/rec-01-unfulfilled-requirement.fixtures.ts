import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const unfulfilledRequirementFixtures: RuleFixtures = {
  rule: 'REC-01',
  plan: { goals: ['cost'], record: { requirements: { 'Two halls': {} } } },
  finds: ['plan'],
  says: 'Two halls',
  clear: [
    {
      name: 'A proposed decision fulfils it',
      record: {
        requirements: { 'Two halls': {} },
        decisions: { d1: { status: 'proposed', links: [{ to: 'requirement', id: 'Two halls' }] } },
      },
    },
    {
      name: 'A goal stands for it',
      record: { requirements: { 'Two halls': { links: [{ to: 'goal', id: 'goal-cost' }] } } },
    },
    { name: 'There is no requirement', record: {} },
  ],
  alsoFinds: [
    {
      name: 'The decision that fulfilled it was rejected',
      record: {
        requirements: { 'Two halls': {} },
        decisions: { d1: { status: 'rejected', links: [{ to: 'requirement', id: 'Two halls' }] } },
      },
    },
    {
      name: 'Its goal is gone',
      record: { requirements: { 'Two halls': { links: [{ to: 'goal', id: 'goal-speed' }] } } },
    },
  ],
  neverUnknown: 'Links are there or not.',
};
