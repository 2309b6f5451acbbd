import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { goalKinds } from '#shared/catalogue/goals.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import { componentOwner } from '#shared/plan/checking/fact-problem.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { idParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingGoal, goalKindTaken } from './existing-goal.ts';
import { goalDetails } from './goal-params.ts';
import { placeGoal } from './rank-goals.ts';
import { stateFacts } from './state-facts.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  id: idParam,
  goalKind: z.enum(goalKinds).optional(),
  ...goalDetails,
});

/** Changes what is said of a goal; what is left out stays, null takes it back. */
export const setGoal = defineCommand<z.infer<typeof params>>({
  name: 'set-goal',
  params,
  label: ({ id }, plan) => t`Change goal ${nameOf(plan, id)}`,
  change(plan, { id, name, priority, ...said }) {
    const goal = existingGoal(plan, id);
    if (!goal.ok) return goal;
    const taken = said.goalKind && goalKindTaken(plan, said.goalKind, id);
    if (taken !== undefined) return { ok: false, error: taken };
    const draft = new PlanDraft(plan);
    if (name !== undefined) draft.set('component', id, 'name', name);
    const facts = Object.entries(said).filter(([, value]) => value !== undefined);
    const stated = Object.fromEntries(
      facts.map(([key, value]) => [key, value === '' ? null : value]),
    );
    const problem = stateFacts(draft, 'component', goal.value, componentOwner(goal.value), stated);
    if (problem !== undefined) return { ok: false, error: problem };
    if (priority !== undefined) placeGoal(draft, id, priority);
    return ok(draft.change);
  },
});
