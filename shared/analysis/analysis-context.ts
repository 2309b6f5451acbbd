import { assumptionData } from '#shared/catalogue/assumptions.ts';
import { createCatalogue } from '#shared/catalogue/catalogue.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { AnalysisContext } from './analysis.ts';

/** What analyses see of a plan on a day (`YYYY-MM-DD`). */
export function analysisContext(plan: PlanView, today: string): AnalysisContext {
  return {
    plan,
    catalogue: createCatalogue(plan.all('technology')),
    today,
    assumption: (name) => assumptionData(name).value,
  };
}
