import type { OwnFixtures } from '#shared/plan/own-fixtures-schema.ts';
import type { OwnRuleData } from '#shared/plan/own-rule-schema.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { fixtureCases, type FixtureCase } from '../fixture-cases.ts';
import type { CheckResult } from '../finding.ts';
import { JudgedPlan } from '../judged-plan.ts';
import type { RuleData } from '../rule.ts';
import { fixtureDay } from '../rule-tester-cases.ts';
import { compileRule } from '../engine/compile-rule.ts';
import { ruleDataOf, ruleFixturesOf } from './own-rule-form.ts';

/** What a rule says about one of its small plans. */
export type SaidOfCase = Pick<CheckResult, 'findings' | 'unknown'>;

/**
 * What a rule that people wrote says about each of its small plans: first the failing one, then the variations that are clear, those that
 * are found too, those that cannot be told. Undefined where it cannot be told: the rule does not compile, or the plan cannot be drawn.
 */
export function saidOfCases(
  own: OwnRuleData,
  fixtures: OwnFixtures,
): readonly (SaidOfCase | undefined)[] {
  const cases = fixtureCases(ruleFixturesOf(fixtures));
  const rule = ruleDataOf(own);
  return compileRule(rule).ok ? cases.map((each) => said(rule, each)) : cases.map(() => undefined);
}

/** Sketches that cannot be drawn are thrown about by those who draw and vary; why is told by `proveRule`. */
function said(rule: RuleData, { sketch }: FixtureCase): SaidOfCase | undefined {
  try {
    return new JudgedPlan(drawSketch(sketch()), rule, fixtureDay).engine.result();
  } catch (error) {
    if (!(error instanceof Error) || error instanceof TypeError) throw error;
    return undefined;
  }
}
