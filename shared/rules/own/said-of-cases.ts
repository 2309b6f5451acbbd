import type { OwnFixtures } from '#shared/plan/schemas/own-fixtures-schema.ts';
import type { OwnRuleData } from '#shared/plan/schemas/own-rule-schema.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { fixtureCases, type FixtureCase } from '../fixture-cases.ts';
import type { CheckResult } from '../finding.ts';
import { JudgedPlan } from '../judged-plan.ts';
import type { RuleData } from '../rule.ts';
import { fixtureDay } from '../rule-tester-cases.ts';
import { compileRule } from '../engine/compile-rule.ts';
import { finished } from './finished.ts';
import { ruleDataOf, ruleFixturesOf } from './own-rule-form.ts';

/** What a rule says about one of its small plans. */
export type SaidOfCase = Pick<CheckResult, 'findings' | 'unknown'>;

/**
 * What a rule that people wrote says about each of its small plans: first the failing one, then the variations that are clear, those that
 * are found too, those that cannot be told. Undefined where it cannot be told: the rule does not compile, or the plan cannot be drawn.
 */
export const saidOfCases = (
  own: OwnRuleData,
  fixtures: OwnFixtures,
): readonly (SaidOfCase | undefined)[] => finished(sayingOfCases(own, fixtures));

/** The same, a small plan at a time: yields the share that is done, so that it can be sliced. */
export function* sayingOfCases(
  own: OwnRuleData,
  fixtures: OwnFixtures,
): Generator<number, readonly (SaidOfCase | undefined)[]> {
  const cases = fixtureCases(ruleFixturesOf(fixtures));
  const rule = ruleDataOf(own);
  if (!compileRule(rule).ok) return cases.map(() => undefined);
  const all: (SaidOfCase | undefined)[] = [];
  for (const each of cases) {
    all.push(said(rule, each));
    yield all.length / cases.length;
  }
  return all;
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
