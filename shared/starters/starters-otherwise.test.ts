import { expect, test } from 'vitest';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { beside } from '#shared/rules/metamorphic/beside.ts';
import { moved, renamed, reordered } from '#shared/rules/metamorphic/same-plan-otherwise.ts';
import { everyWord, whatRulesSay } from '#shared/rules/metamorphic/what-rules-say.ts';
import { starters } from './all-starters.ts';

test.each(starters)('what rules say of “$title” rests on nothing but the plan', ({ plan }) => {
  const random = seededRandom(1);
  const said = everyWord(plan());
  expect(whatRulesSay(renamed(plan(), random))).toEqual(whatRulesSay(plan()));
  expect(everyWord(moved(plan(), random))).toEqual(said);
  for (let times = 0; times < 5; times++)
    expect(new Map(everyWord(reordered(plan(), random)))).toEqual(said);
});

test.each(starters)(
  'a copy of “$title” beside it closes no finding about its parts',
  ({ plan }) => {
    const both = whatRulesSay(beside(plan(), plan()));
    const found = [...whatRulesSay(plan())].filter(
      ([key, how]) => how === 'found' && !key.endsWith(' plan'),
    );
    expect(found.filter(([key]) => both.get(key) !== 'found')).toEqual([]);
  },
);
