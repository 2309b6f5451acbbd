import { expect, test } from 'vitest';
import { stableJson } from '#shared/base/stable-json.ts';
import { ownFixturesSchema } from '#shared/plan/schemas/own-fixtures-schema.ts';
import { ownRuleDataSchema } from '#shared/plan/schemas/own-rule-schema.ts';
import { shapeProblem } from '#shared/plan/checking/shape-problem.ts';
import { allFixtures } from '../book/all-fixtures.ts';
import { allRules } from '../book/all-rules.ts';
import { compileRule } from '../engine/compile-rule.ts';
import { ownFixturesOf, ownRuleDataOf, ruleDataOf, ruleFixturesOf } from './own-rule-form.ts';

const sortedKeys = <Value extends object>(value: Value): Value =>
  JSON.parse(stableJson(value)) as Value;
const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

test.each(allRules.map((rule) => [rule.id, rule] as const))(
  '%s could be a rule of a plan, and compiles when it comes back with its keys sorted',
  (_, rule) => {
    const data = ownRuleDataOf(rule);
    expect(shapeProblem(ownRuleDataSchema, data)).toBeUndefined();
    const sorted = data.let && sortedKeys(data.let);
    const back = throughJson(sorted === undefined ? data : { ...data, let: sorted });
    expect(ruleDataOf(back)).toEqual(rule);
    const compiled = compileRule(ruleDataOf(back));
    expect(compiled.ok ? [] : compiled.error).toEqual([]);
  },
);

test.each(allFixtures.map((fixtures) => [fixtures.rule, fixtures] as const))(
  'the fixtures of %s could be those of a rule of a plan, and come back the same',
  (_, fixtures) => {
    const own = throughJson(ownFixturesOf(fixtures));
    expect(shapeProblem(ownFixturesSchema, own)).toBeUndefined();
    expect(ruleFixturesOf(own)).toStrictEqual(fixtures);
  },
);
