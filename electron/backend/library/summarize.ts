import type { PlanSummary } from '#shared/api/summaries.ts';
import { layers } from '#shared/catalogue/layers.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** What a plan says of itself on the home screen. */
export type PlanFigures = Pick<PlanSummary, 'name' | 'components' | 'findings' | 'layers'>;

/** Figures of a plan that cannot be read. */
export const noFigures = (name: string): PlanFigures => ({
  name,
  components: 0,
  findings: { error: 0, warning: 0, info: 0, unknown: 0 },
  layers: Object.fromEntries(layers.map((layer) => [layer, 'missing'])) as PlanSummary['layers'],
});

/** Counts and judges a plan. `today` is `YYYY-MM-DD`. */
export function summarize(plan: PlanView, today: string): PlanFigures {
  void today;
  return { ...noFigures(plan.meta.name), components: plan.size('component') };
}
