import { allAnalyses } from '#shared/analysis/all-analyses.ts';
import { Analyst } from '#shared/analysis/analyst.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { analysesFor } from './analyses-for.ts';
import { allRules } from './book/all-rules.ts';
import { createEngine } from './engine/engine.ts';
import type { CheckResult } from './finding.ts';
import { activeRules } from './own/active-rules.ts';
import type { RuleData } from './rule.ts';

/**
 * What the rules say about a plan on a day (`YYYY-MM-DD`): its own rules and settings included, with what analyses work out for
 * them. Without `rules`, those of the book.
 */
export function checkPlan(
  plan: PlanView,
  options: { readonly today: string; readonly rules?: readonly RuleData[] },
): CheckResult {
  const { today, rules = allRules } = options;
  const published = new Analyst(
    plan,
    analysesFor(activeRules(plan, rules).rules, allAnalyses),
    today,
  ).all();
  return createEngine(plan, rules, { today, published }).result();
}
