import { allAnalyses } from '#shared/analysis/all-analyses.ts';
import type { Published } from '#shared/analysis/analysis.ts';
import { Analyst } from '#shared/analysis/analyst.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { analysesFor } from '#shared/rules/analyses-for.ts';
import { createEngine } from '#shared/rules/engine/engine.ts';
import { fixtureCases, type FixtureCase } from '#shared/rules/fixture-cases.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';
import { fixtureDay } from '#shared/rules/rule-tester-cases.ts';

/** A small plan, drawn and analysed once for all the rules that it tells apart. */
export interface FixturePlan {
  readonly name: string;
  /** Whether a rule says otherwise about it than it must. */
  notices(rule: RuleData): boolean;
}

/**
 * The small plans of a rule, each drawn when it is first asked. Analyses run once a plan, those that the rule reads: what is made
 * from it by leaving out and turning round reads no others.
 */
export const fixturePlans = (rule: RuleData, fixtures: RuleFixtures): readonly FixturePlan[] =>
  fixtureCases(fixtures).map((each) => fixturePlan(rule, each));

function fixturePlan(rule: RuleData, { name, sketch, problems }: FixtureCase): FixturePlan {
  let drawn: { readonly plan: Plan; readonly published: readonly Published[] } | undefined;
  return {
    name,
    notices: (other) => {
      const { plan, published } = (drawn ??= analysed(rule, drawSketch(sketch())));
      const engine = createEngine(plan, [other], { today: fixtureDay, published });
      return problems(engine.result()).length > 0;
    },
  };
}

function analysed(rule: RuleData, plan: Plan) {
  const analyst = new Analyst(plan, analysesFor([rule], allAnalyses), fixtureDay);
  return { plan, published: [...analyst.all()] };
}
