import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sketchedRule } from '#shared/plan/sketched-rule.ts';
import { allFixtures } from '#shared/rules/book/all-fixtures.ts';
import { allRules } from '#shared/rules/book/all-rules.ts';
import { ownFixturesOf, ownRuleDataOf } from '#shared/rules/own/own-rule-form.ts';
import { readRulePack } from './read-rule-pack.ts';
import type { RulePack } from './rule-pack.ts';
import { writeRulePack } from './write-rule-pack.ts';

const { data, fixtures } = sketchedRule('OWN-001');
const pack: RulePack = { name: 'House rules', rules: [{ data, fixtures }] };
const file = (more: Record<string, unknown> = {}) =>
  JSON.stringify({ format: 'strata-rules', version: 1, ...pack, ...more });
const withRule = (more: object, moreFixtures: object = {}) =>
  file({ rules: [{ data: { ...data, ...more }, fixtures: { ...fixtures, ...moreFixtures } }] });

const book: RulePack = {
  name: 'The book',
  rules: allRules.map((rule) => ({
    data: ownRuleDataOf(rule),
    fixtures: ownFixturesOf(allFixtures.find(({ rule: id }) => id === rule.id)!),
  })),
};

function refusal(text: string): string {
  const result = readRulePack(text, 'house.json');
  return result.ok ? 'was read' : result.error.message;
}

test('the whole book goes into a pack and comes back, and written again it is the same text', () => {
  const text = writeRulePack(book);
  const back = readRulePack(text);
  if (!back.ok) throw new Error(back.error.message);
  const byId = (rules: RulePack['rules']) => new Map(rules.map((rule) => [rule.data.id, rule]));
  expect(byId(back.value.rules)).toEqual(byId(book.rules));
  expect(writeRulePack(back.value)).toBe(text);
});

test('the text does not tell in which order things were said', () => {
  const turned = <Value extends object>(value: Value) =>
    Object.fromEntries(Object.entries(value).reverse()) as Value;
  const rule = { ...data, let: { b: 'a', a: '1' } };
  const one = [{ data: rule, fixtures }, book.rules[0]!];
  const other = [book.rules[0]!, { data: turned({ ...rule, let: turned(rule.let) }), fixtures }];
  expect(writeRulePack({ name: 'n', rules: one })).toBe(writeRulePack({ name: 'n', rules: other }));
});

test('the text is laid out for people: the rule before its explanation, names in the order of use', () => {
  const lines = writeRulePack({
    ...pack,
    rules: [{ data: { ...data, let: { all: 'own + 1', own: 'self.ramGiB' } }, fixtures }],
  }).split('\n');
  const keys = lines.flatMap((line) => /^ {8}"(\w+)":/.exec(line)?.[1] ?? []);
  expect(keys).toEqual([
    'id',
    'version',
    'title',
    'severity',
    'on',
    'layers',
    'params',
    'let',
    'assert',
    'message',
    'docs',
    'rule',
    'plan',
    'finds',
    'says',
    'clear',
    'unknown',
  ]);
  const named = lines.flatMap((line) => /^ {10}"(own|all)":/.exec(line)?.[1] ?? []);
  expect(named).toEqual(['own', 'all']);
});

describe('refused in one sentence', () => {
  const correct = 'Correct it there, or ask for the pack again.';
  test.each<[string, string, string]>([
    ['an empty file', '', 'house.json is empty. Choose another file.'],
    [
      'a file that breaks off',
      file().slice(0, -1),
      `house.json is not JSON: it cannot be read beyond line 1, column ${file().length}. ${correct}`,
    ],
    [
      'a plan',
      '{"format":"strata-plan"}',
      'house.json is JSON, but not a rule pack of Strata: it does not say "format": "strata-rules". Choose another file.',
    ],
    [
      'a newer pack',
      file({ version: 2 }),
      'house.json was written by a newer Strata (version 2 of the format, and this one reads up to 1). Update Strata to read it.',
    ],
    [
      'the key __proto__',
      file().replace('"assert"', '"__proto__"'),
      'house.json has the key rules[0].data.__proto__, which no rule has. Take it out if you trust the file.',
    ],
    [
      'a key that no pack has',
      file({ author: 'Ann' }),
      `house.json cannot be read: there is no "author" to state. ${correct}`,
    ],
    [
      'no rules',
      file({ rules: [] }),
      `house.json cannot be read: rules must not be empty. ${correct}`,
    ],
    [
      'no name',
      file({ name: ' ' }),
      `house.json cannot be read: name must not be blank. ${correct}`,
    ],
    [
      'a rule that is none',
      file({ rules: [7] }),
      `house.json, rules[0]: must be an object. ${correct}`,
    ],
    [
      'a key that no rule has',
      withRule({ colour: 'red' }),
      `house.json, rules[0]: there is no "data.colour" to state. ${correct}`,
    ],
    [
      'an expression that is no text',
      withRule({ assert: 5 }),
      `house.json, rules[0]: data.assert must be a text. ${correct}`,
    ],
    [
      'an endless expression',
      withRule({ assert: 'x'.repeat(4_001) }),
      `house.json, rules[0]: data.assert must have at most 4000 characters. ${correct}`,
    ],
    [
      'an id that is none',
      withRule({ id: 'own rule' }),
      `house.json, rules[0]: data.id must be a rule id such as OWN-001. ${correct}`,
    ],
    [
      'a kind that is none',
      withRule({ on: ['serfer'] }),
      `house.json, rules[0]: data.on[0] "serfer" is not known: did you mean server. ${correct}`,
    ],
    [
      'a parameter that is called like a setting',
      withRule({ params: { off: { label: 'Off', default: 1 } } }),
      `house.json, rules[0]: data.params.off must not be off or severity: settings of rules are called so. ${correct}`,
    ],
    [
      'a fix that sets no fact',
      withRule({ fixes: [{ title: 'x', edits: [{ set: 'ramGb', of: 'self', to: 4 }] }] }),
      `house.json, rules[0]: data.fixes[0].edits[0].set "ramGb" is not known: did you mean ramGiB. ${correct}`,
    ],
    [
      'a fix that does nothing known',
      withRule({ fixes: [{ title: 'x', edits: [{ explode: 'self' }] }] }),
      `house.json, rules[0]: data.fixes[0].edits[0] cannot be {"explode":"self"}. ${correct}`,
    ],
    [
      'a small plan with a fact that is none',
      withRule({}, { plan: { parts: { s: ['server', { ramGb: 1 }] } } }),
      `house.json, rules[0]: there is no "fixtures.plan.parts.s[1].ramGb" to state. ${correct}`,
    ],
    [
      'a small plan that is not small',
      withRule(
        {},
        {
          plan: {
            parts: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`s${n}`, ['server']])),
          },
        },
      ),
      `house.json, rules[0]: fixtures.plan.parts must have at most 100 entries. ${correct}`,
    ],
    [
      'fixtures of another rule',
      withRule({}, { rule: 'OWN-002' }),
      `house.json, rules[0]: the fixtures are those of OWN-002, and the rule is OWN-001. ${correct}`,
    ],
    [
      'two rules of one id',
      file({ rules: [...pack.rules, ...pack.rules] }),
      `house.json, rules[1]: another rule of the pack is OWN-001 already. ${correct}`,
    ],
    [
      'more rules than a pack may have',
      file({ rules: Array.from({ length: 501 }, () => pack.rules[0]) }),
      'house.json has 501 rules, and a pack has at most 500. Split it.',
    ],
    [
      'a text that is too large',
      ' '.repeat(20_000_001),
      `house.json is larger than 20 MB, the most that is read. ${correct}`,
    ],
  ])('%s', (_, text, says) => {
    expect(refusal(text)).toBe(says);
  });

  test('a file nested a hundred thousand deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(refusal(file().replace('"layers":[', `"layers":[${deep},`))).toMatch(
      /^house\.json, rules\[0\]: data\.layers\[0\] .*\.$/,
    );
  });
});

describe('whatever stands in a file', () => {
  /** One sentence or two, whole, and nothing but words a person can read. */
  const isClear = (message: string) =>
    message.endsWith('.') && message.length < 600 && !/undefined|\[object|NaN/.test(message);

  function judged(text: string): boolean {
    const result = readRulePack(text, 'house.json');
    if (!result.ok) return isClear(result.error.message);
    const again = readRulePack(writeRulePack(result.value));
    return again.ok && writeRulePack(again.value) === writeRulePack(result.value);
  }

  test('a pack with any one part replaced by anything is read or refused clearly', () => {
    const original: unknown = JSON.parse(file());
    const paths = pathsIn(original);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) =>
        judged(JSON.stringify(replaced(original, path, value))),
      ),
      { numRuns: 600 },
    );
  });

  test('a pack with any one part left out or cut short is read or refused clearly', () => {
    const original: unknown = JSON.parse(file());
    const text = file();
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(original)), fc.nat(text.length), (path, length) => {
        const less = JSON.stringify(replaced(original, path, undefined)) ?? '';
        return judged(less) && judged(text.slice(0, length));
      }),
      { numRuns: 300 },
    );
  });

  test('any text is refused clearly', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => judged(text)));
  });
});

type Path = readonly (string | number)[];

function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [at, ...keys.flatMap((key) => pathsIn((value as never)[key], [...at, key]))];
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (
    Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
  ) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, by);
  return copy;
}
