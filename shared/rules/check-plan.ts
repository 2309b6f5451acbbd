import { allAnalyses } from '#shared/analysis/all-analyses.ts';
import { Analyst } from '#shared/analysis/analyst.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { analysesFor } from './analyses-for.ts';
import { allRules } from './book/all-rules.ts';
import { createEngine } from './engine/engine.ts';
import type { CheckResult } from './finding.ts';
import type { RuleData } from './rule.ts';

/** What the rules say about a plan on a day (`YYYY-MM-DD`), with what analyses work out for them. Without `rules`, those of the book. */
export function checkPlan(
  plan: PlanView,
  options: { readonly today: string; readonly rules?: readonly RuleData[] },
): CheckResult {
  const { today, rules = allRules } = options;
  const published = new Analyst(plan, analysesFor(rules, allAnalyses), today).all();
  return createEngine(plan, rules, { today, published }).result();
}
