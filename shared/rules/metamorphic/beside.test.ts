import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { beside } from './beside.ts';
import { smallPlans } from './small-plans.ts';
import { asksThePlan, whatRulesSay } from './what-rules-say.ts';

const ofThePlan = new Set(allRules.filter(asksThePlan).map(({ id }) => id));

test('most rules judge a part by what it is related to', () => {
  expect(ofThePlan.size).toBeLessThan(allRules.length / 2);
});

test('an unrelated plan drawn beside never changes what those rules find', () => {
  fc.assert(
    fc.property(smallPlans, smallPlans, (plan, other) => {
      expect(ofParts(whatRulesSay(beside(plan, other)))).toEqual(ofParts(whatRulesSay(plan)));
    }),
    { numRuns: 12 },
  );
});

test('nor does a copy of the plan itself', () => {
  fc.assert(
    fc.property(smallPlans, (plan) => {
      expect(ofParts(whatRulesSay(beside(plan, plan)))).toEqual(ofParts(whatRulesSay(plan)));
    }),
    { numRuns: 12 },
  );
});

/** What is said of the first part by rules that do not ask the plan as a whole. */
function ofParts(said: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...said]
    .filter(([key]) => {
      const [rule, subject] = key.split(' ') as [string, string];
      return !ofThePlan.has(rule) && !subject.startsWith('copy-of-');
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
