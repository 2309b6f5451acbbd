import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { setPatch } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';

/** The plan itself, with everything where the layout puts it. */
export function laidOut(plan: Plan): Plan {
  plan.apply(
    layoutPlan(plan).flatMap(({ id, x, y }) => {
      const before = plan.component(id)!;
      return [
        setPatch('component', id, 'x', before.x, x),
        setPatch('component', id, 'y', before.y, y),
      ];
    }),
  );
  return plan;
}
