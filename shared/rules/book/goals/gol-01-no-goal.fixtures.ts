import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

export const noGoalFixtures: RuleFixtures = {
  rule: 'GOL-01',
  plan: { parts: { 'esx-01': ['server'] } },
  finds: ['plan'],
  says: 'No goal is stated',
  clear: [{ name: 'A goal is stated', goals: ['agility'] }],
  alsoFinds: [{ name: 'The plan is empty', without: ['esx-01'] }],
  neverUnknown: 'Whether a goal is stated is always known.',
};
