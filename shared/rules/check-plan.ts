import type { PlanView } from '#shared/plan/plan.ts';
import { allRules } from './book/all-rules.ts';
import { createEngine } from './engine/engine.ts';
import type { CheckResult } from './finding.ts';
import type { RuleData } from './rule.ts';

/** What the rules say about a plan on a day (`YYYY-MM-DD`). Without `rules`, those of the book. */
export function checkPlan(
  plan: PlanView,
  options: { readonly today: string; readonly rules?: readonly RuleData[] },
): CheckResult {
  return createEngine(plan, options.rules ?? allRules, { today: options.today }).result();
}
