import type { PlanSummary } from '#shared/api/summaries.ts';
import { recordOf } from '#shared/base/record-of.ts';
import { layers } from '#shared/catalogue/layers.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { checkPlan } from '#shared/rules/check-plan.ts';
import type { Finding } from '#shared/rules/finding.ts';
import type { Severity } from '#shared/rules/rule.ts';

/** What a plan says of itself on the home screen. */
export type PlanFigures = Pick<PlanSummary, 'name' | 'components' | 'findings' | 'layers'>;

/** Counts and judges a plan. `today` is `YYYY-MM-DD`. */
export function summarize(plan: PlanView, today: string): PlanFigures {
  const { findings, unknown, layers: states } = checkPlan(plan, { today });
  return {
    name: plan.meta.name,
    components: plan.size('component'),
    findings: {
      error: countOf(findings, 'error'),
      warning: countOf(findings, 'warning'),
      info: countOf(findings, 'info'),
      unknown: unknown.length,
    },
    layers: states,
  };
}

/** Figures of a plan that cannot be read. */
export const noFigures = (name: string): PlanFigures => ({
  name,
  components: 0,
  findings: { error: 0, warning: 0, info: 0, unknown: 0 },
  layers: recordOf(layers, () => 'missing'),
});

const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;
