import { layoutChange } from '#shared/layout/layout-change.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { withRackUnits } from './rack-units.ts';

/** Draws a sketch with every component in its place, in racks too. */
export function laidOut(sketch: PlanSketch): Plan {
  const plan = drawSketch({ ...sketch, relations: withRackUnits(sketch) });
  plan.apply(layoutChange(plan));
  return plan;
}
