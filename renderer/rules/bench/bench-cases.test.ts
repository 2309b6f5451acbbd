import { expect, test } from 'vitest';
import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import { allFixtures } from '#shared/rules/book/all-fixtures.ts';
import { ownFixturesOf } from '#shared/rules/own/own-rule-form.ts';
import { benchCases, factChanges, listsOf, replaced, withFact, withList } from './bench-cases.ts';

const { fixtures } = sketchedRule('OWN-001');

/** Fixtures with their variations taken apart and put together again. */
function rejoined(given: OwnFixtures) {
  const { alsoFinds, unknown, clear } = listsOf(benchCases(given));
  return {
    clear,
    ...(alsoFinds === undefined ? {} : { alsoFinds }),
    ...(unknown === undefined ? {} : { unknown }),
  };
}

test('the bench lists variations in the order in which they are judged', () => {
  expect(benchCases(fixtures).map(({ verdict, variation }) => [verdict, variation.name])).toEqual([
    ['clear', 'It has enough'],
    ['unknown', 'Its memory is not stated'],
  ]);
});

test.each(allFixtures.map((each) => [each.rule, ownFixturesOf(each)] as const))(
  'the bench takes the variations of %s and leaves them as they are',
  (_, given) => {
    const { clear, alsoFinds = [], unknown = [] } = rejoined(given);
    const blanks = (list: readonly { readonly missing?: unknown }[]) =>
      list.map(({ missing: _missing, ...variation }) => variation);
    expect([clear, alsoFinds, blanks(unknown)]).toEqual([
      given.clear,
      given.alsoFinds ?? [],
      blanks(given.unknown ?? []),
    ]);
  },
);

test('a variation that must not be told says which facts it takes away', () => {
  const [clear] = benchCases(fixtures);
  const blanked = withFact(clear!.variation, 's', 'ramGiB', null);
  const { unknown } = listsOf([{ verdict: 'unknown', variation: blanked }]);
  expect(unknown).toEqual([
    { name: 'It has enough', facts: { s: { ramGiB: null } }, missing: [['s', 'ramGiB']] },
  ]);
});

test('facts are changed and taken back, parts and relations left out', () => {
  const [clear] = benchCases(fixtures);
  const more = withFact(clear!.variation, 's', 'cores', 8);
  expect(factChanges(more)).toEqual([
    ['s', 'ramGiB', 64],
    ['s', 'cores', 8],
  ]);
  const none = withFact(withFact(more, 's', 'cores', undefined), 's', 'ramGiB', undefined);
  expect(none).toEqual({ name: 'It has enough' });
  expect(withList(none, 'without', ['s'])).toEqual({ name: 'It has enough', without: ['s'] });
  expect(withList(withList(none, 'without', ['s']), 'without', [])).toEqual(none);
});

test('a case is replaced or taken away', () => {
  const cases = benchCases(fixtures);
  expect(replaced(cases, 0, undefined)).toEqual([cases[1]]);
  expect(replaced(cases, 1, cases[0])).toEqual([cases[0], cases[0]]);
});
