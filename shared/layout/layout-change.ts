import { setPatch, type Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { layoutPlan } from './layout-plan.ts';

/** The change that puts everything of a plan where the layout puts it. */
export const layoutChange = (plan: PlanView): Change =>
  layoutPlan(plan).flatMap(({ id, x, y }) => {
    const now = plan.component(id)!;
    return [setPatch('component', id, 'x', now.x, x), setPatch('component', id, 'y', now.y, y)];
  });
