import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { removeComponent } from '#shared/plan/remove-component.ts';
import { idParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingGoal } from './existing-goal.ts';
import { closeRanks } from './rank-goals.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ id: idParam });

/** Takes a goal back; those below it move up. */
export const removeGoal = defineCommand<z.infer<typeof params>>({
  name: 'remove-goal',
  params,
  label: ({ id }, plan) => t`Remove goal ${nameOf(plan, id)}`,
  change(plan, { id }) {
    const goal = existingGoal(plan, id);
    if (!goal.ok) return goal;
    const draft = new PlanDraft(plan);
    removeComponent(draft, id);
    closeRanks(draft);
    return ok(draft.change);
  },
});
