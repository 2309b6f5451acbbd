import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { setPatch } from '#shared/plan/change.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { withRackUnits } from './rack-units.ts';

/** Draws a sketch with every component in its place, in racks too. */
export function laidOut(sketch: PlanSketch): Plan {
  const plan = drawSketch({ ...sketch, relations: withRackUnits(sketch) });
  const moves = layoutPlan(plan).flatMap(({ id, x, y }) => [
    setPatch('component', id, 'x', 0, x),
    setPatch('component', id, 'y', 0, y),
  ]);
  plan.apply(moves);
  return plan;
}
