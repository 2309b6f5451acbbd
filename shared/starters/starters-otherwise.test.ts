import { expect, test } from 'vitest';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { beside } from '#shared/rules/metamorphic/beside.ts';
import { harmOf } from '#shared/rules/metamorphic/harm-of.ts';
import { moved, renamed, reordered } from '#shared/rules/metamorphic/same-plan-otherwise.ts';
import { everyWord, whatRulesSay } from '#shared/rules/metamorphic/what-rules-say.ts';
import { redundantKinds, withTwin } from '#shared/rules/metamorphic/with-twin.ts';
import { starters } from './all-starters.ts';

test.each(starters)('what rules say of “$title” rests on nothing but the plan', ({ plan }) => {
  const random = seededRandom(1);
  const said = everyWord(plan());
  expect(whatRulesSay(renamed(plan(), random))).toEqual(whatRulesSay(plan()));
  expect(everyWord(moved(plan(), random))).toEqual(said);
  expect(everyWord(reordered(plan(), random))).toEqual(said);
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

test.each(starters)('a second one of what “$title” has never does harm', ({ plan }) => {
  const before = plan();
  const kinds = new Map([...before.all('component')].map(({ id, kind }) => [kind, id]));
  const harm = [...kinds]
    .filter(([kind]) => redundantKinds.has(kind))
    .flatMap(([, id]) => {
      const after = withTwin(before, id);
      return after === undefined
        ? []
        : harmOf(before, after).map((each) => `twin of ${id}: ${each}`);
    });
  expect(harm).toEqual([]);
});
