import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingGoal } from './existing-goal.ts';
import { rankedGoals, rankGoals } from './rank-goals.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  /** Every goal of the plan, the most important first. */
  ids: idsParam,
});

/** Ranks the goals. */
export const orderGoals = defineCommand<z.infer<typeof params>>({
  name: 'order-goals',
  params,
  label: () => t`Rank goals`,
  change(plan, { ids }) {
    for (const id of ids) {
      const goal = existingGoal(plan, id);
      if (!goal.ok) return goal;
    }
    const problem = orderProblem(plan, ids);
    if (problem !== undefined) return refuse('goal-order', problem);
    const draft = new PlanDraft(plan);
    rankGoals(draft, ids);
    return ok(draft.change);
  },
});

function orderProblem(plan: PlanView, ids: readonly string[]): string | undefined {
  if (new Set(ids).size < ids.length) return t`The order names a goal twice. Name each goal once.`;
  const missing = rankedGoals(plan).find((goal) => !ids.includes(goal.id));
  return missing && t`The order leaves out the goal ${missing.name}. Name each goal once.`;
}
