import { describe, expect, test } from 'vitest';
import type { RuleData, RuleParam } from '#shared/rules/rule.ts';
import { ruleCases } from '#shared/rules/rule-tester-cases.ts';
import { testRule } from '#shared/rules/rule-tester.ts';
import { allFixtures } from './all-fixtures.ts';
import { allRules } from './all-rules.ts';

const fixturesOf = new Map(allFixtures.map((fixtures) => [fixtures.rule, fixtures]));
const ids = allRules.map((rule) => rule.id);

describe('The book of rules', () => {
  test('has rules, each with an id of its own', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has fixtures for each rule and none for others', () => {
    expect(allFixtures.map((fixtures) => fixtures.rule).sort()).toEqual([...ids].sort());
  });

  test('names only its own rules as hidden or grouped', () => {
    const named = allRules.flatMap((rule) => [...(rule.hides ?? []), ...(rule.groups ?? [])]);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test.each(allRules.map((rule) => [rule.id, rule] as const))(
    '%s says why, how to fix it, when to waive it, and its sources',
    (_, rule) => {
      const { why, fix, waive, sources } = rule.docs;
      expect([why, fix, waive, ...sources].filter((text) => text.trim() === '')).toEqual([]);
      expect(sources.length).toBeGreaterThan(0);
      expect(rule.message.trim().endsWith('.') || rule.message.trim().endsWith('}')).toBe(true);
    },
  );

  test.each(allFixtures.map((fixtures) => [fixtures.rule, fixtures] as const))(
    '%s has a clear plan, and one that cannot be judged',
    (_, fixtures) => {
      expect(fixtures.clear.length).toBeGreaterThan(0);
      expect((fixtures.unknown ?? []).length > 0).toBe(fixtures.neverUnknown === undefined);
    },
  );

  test.each(thresholds())('%s has a case at the boundary of %s', (_, name, rule) => {
    expect(shifted(rule, name).filter((other) => !stillHolds(other)).length).toBeGreaterThan(0);
  });
});

/** Every number parameter. */
function thresholds(): readonly (readonly [rule: string, param: string, data: RuleData])[] {
  return allRules.flatMap((rule) =>
    Object.entries<RuleParam>(rule.params ?? {})
      .filter(([, param]) => typeof param.default === 'number')
      .map(([name]) => [rule.id, name, rule] as const),
  );
}

/** The rule with its threshold a little lower, and a little higher. Some case must notice, or the boundary is not tested. */
function shifted(rule: RuleData, name: string): readonly RuleData[] {
  const { min: _min, max: _max, ...param } = rule.params![name]!;
  const threshold = param.default as number;
  const step = Number.isInteger(threshold)
    ? Math.max(1, Math.round(threshold / 10))
    : threshold / 10;
  return [-step, step].map((by) => ({
    ...rule,
    params: { ...rule.params, [name]: { ...param, default: threshold + by } },
  }));
}

function stillHolds(rule: RuleData): boolean {
  const fixtures = fixturesOf.get(rule.id);
  return (
    fixtures !== undefined &&
    ruleCases(rule, fixtures).every((each) => each.problems().length === 0)
  );
}

for (const rule of allRules) {
  const fixtures = fixturesOf.get(rule.id);
  if (fixtures !== undefined) testRule(rule, fixtures);
}
