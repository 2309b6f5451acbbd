import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { binaryOperators, type CelNode } from '#shared/rules/language/cel-node.ts';
import { rememberingParser } from '#shared/rules/language/parse-cel.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { printCel } from './print-cel.ts';

const parse = rememberingParser();

test.each([
  'a || b && !(c || d)',
  'a - (b - c) - d',
  '-a.b * 3 <= -2',
  "self.to('runsOn').exists(h, h.kind == 'server' ? h.isOld : !h.isNew)",
  '(a ? b : c) ? d : e ? f : g',
  '(a && b) == (c && d)',
  "plan.all('site', 'rack').map(s, [s.name, 'it\\'s \\\\ \\n'])",
  'a < b in [true, false] == c',
])('%s is printed as it stands', (text) => {
  expect(printCel(parse(text))).toBe(text);
});

test('every expression of the book reads the same after printing', () => {
  const texts = allRules.flatMap((rule: RuleData) => [
    rule.assert,
    ...(rule.when === undefined ? [] : [rule.when]),
    ...Object.values(rule.let ?? {}),
  ]);
  const changed = texts.filter((text) => placeless(printCel(parse(text))) !== placeless(text));
  expect(changed).toEqual([]);
});

test('any tree reads the same after printing', () => {
  fc.assert(
    fc.property(trees, (tree) => {
      expect(withoutPlaces(parse(printCel(tree)))).toEqual(withoutPlaces(tree));
    }),
    { numRuns: 500 },
  );
});

const placeless = (text: string) => JSON.stringify(withoutPlaces(parse(text)));

const withoutPlaces = (tree: CelNode): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value: unknown) => (key === 'at' ? 0 : value)));

const at = 0;
const word = fc.constantFrom('a', 'b2', 'self', 'rtoSec');
const trees = fc.letrec<{ tree: CelNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .oneof(
        fc.integer({ min: -99999, max: 99999 }),
        fc.integer({ min: 1, max: 9999 }).map((many) => many / 1000),
        fc.string({ maxLength: 5 }),
        fc.constantFrom("it's", 'a\\b', 'a\nb\t', '"'),
        fc.boolean(),
      )
      .map((value) => ({ is: 'value' as const, at, value })),
    word.map((name) => ({ is: 'name' as const, at, name })),
    fc
      .tuple(fc.constantFrom(...binaryOperators), tie('tree'), tie('tree'))
      .map(([operator, left, right]) => ({ is: 'binary' as const, at, operator, left, right })),
    tie('tree').map((of) => ({ is: 'not' as const, at, of })),
    // The minus of a number is part of the number.
    tie('tree').map((of) =>
      of.is === 'value' && typeof of.value === 'number' ? of : { is: 'minus' as const, at, of },
    ),
    fc
      .tuple(tie('tree'), tie('tree'), tie('tree'))
      .map(([test, yes, no]) => ({ is: 'choose' as const, at, test, yes, no })),
    fc.tuple(tie('tree'), word).map(([of, name]) => ({ is: 'member' as const, at, of, name })),
    fc
      .tuple(tie('tree'), word, fc.array(tie('tree'), { maxLength: 2 }))
      .map(([of, name, args]) => ({ is: 'method' as const, at, of, name, args })),
    fc
      .tuple(fc.constantFrom('size', 'has'), fc.array(tie('tree'), { maxLength: 2 }))
      .map(([name, args]) => ({ is: 'call' as const, at, name, args })),
    fc.array(tie('tree'), { maxLength: 3 }).map((items) => ({ is: 'list' as const, at, items })),
  ),
})).tree;
