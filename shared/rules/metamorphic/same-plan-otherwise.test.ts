import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { moved, renamed, reordered } from './same-plan-otherwise.ts';
import { smallPlans } from './small-plans.ts';
import { everyWord, whatRulesSay } from './what-rules-say.ts';

const chance = fc.integer({ min: 1 }).map(seededRandom);
const runs = { numRuns: 12 };

test('other names never change what is found, nor what cannot be told', () => {
  fc.assert(
    fc.property(smallPlans, chance, (plan, random) => {
      expect(whatRulesSay(renamed(plan, random))).toEqual(whatRulesSay(plan));
    }),
    runs,
  );
});

test('drawing the same in another order never changes a word', () => {
  fc.assert(
    fc.property(smallPlans, chance, (plan, random) => {
      expect(sorted(everyWord(reordered(plan, random)))).toEqual(sorted(everyWord(plan)));
    }),
    runs,
  );
});

test('moving on the canvas never changes a word', () => {
  fc.assert(
    fc.property(smallPlans, chance, (plan, random) => {
      expect(everyWord(moved(plan, random))).toEqual(everyWord(plan));
    }),
    runs,
  );
});

const sorted = (said: ReadonlyMap<string, string>) =>
  [...said].sort(([one], [other]) => (one < other ? -1 : 1));
