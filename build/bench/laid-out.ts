import { layoutChange } from '#shared/layout/layout-change.ts';
import type { Plan } from '#shared/plan/plan.ts';

/** The plan itself, with everything where the layout puts it. */
export function laidOut(plan: Plan): Plan {
  plan.apply(layoutChange(plan));
  return plan;
}
