import { wantedAssumption } from '#shared/catalogue/wanted-assumption.ts';
import { assumptionData, type AssumptionName } from '#shared/catalogue/assumptions.ts';
import { createCatalogue } from '#shared/catalogue/catalogue.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { assumptionSetting } from '#shared/plan/setting-name.ts';
import type { AnalysisContext } from './analysis.ts';

/** What analyses see of a plan on a day (`YYYY-MM-DD`). */
export function analysisContext(plan: PlanView, today: string): AnalysisContext {
  return {
    plan,
    catalogue: createCatalogue(plan.all('technology')),
    today,
    assumption: (name) => assumptionOf(plan, name),
  };
}

/** The value of an assumption: what the plan sets in its place, else the book's. What makes no sense counts as not set. */
export function assumptionOf(plan: PlanView, name: AssumptionName): number {
  const set = plan.get('setting', assumptionSetting(name))?.value;
  return typeof set === 'number' && wantedAssumption(name, set) === undefined
    ? set
    : assumptionData(name).value;
}
