import { describe, expect, test } from 'vitest';
import { compileRule } from './engine/compile-rule.ts';
import { problemsText } from './engine/rule-problem.ts';
import type { RuleData } from './rule.ts';
import type { RuleFixtures } from './rule-fixtures.ts';
import { ruleCases } from './rule-tester-cases.ts';

/** Tests a rule against its fixtures: one test for each case. Call it in a test file. */
export function testRule(rule: RuleData, fixtures: RuleFixtures): void {
  describe(`${rule.id} ${rule.title}`, () => {
    const compiled = compileRule(rule);
    if (!compiled.ok) return test('compiles', () => expect.fail(problemsText(compiled.error)));
    for (const each of ruleCases(rule, fixtures))
      test(each.name, () => expect(each.problems()).toEqual([]));
  });
}
