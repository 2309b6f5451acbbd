import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { technologyInUse } from '#shared/plan/checking/technology-problem.ts';
import { idParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ id: idParam });

/** Takes a technology of the plan's own people out of its catalogue. */
export const removeTechnology = defineCommand<z.infer<typeof params>>({
  name: 'remove-technology',
  params,
  label: ({ id }, plan) => t`Remove technology ${findTechnology(plan, id)?.name ?? id}`,
  change(plan, { id }) {
    const technology = plan.get('technology', id);
    if (technology === undefined) return notOwn(plan, id);
    const problem = technologyInUse(plan, technology);
    if (problem !== undefined) return { ok: false, error: problem };
    const draft = new PlanDraft(plan);
    draft.remove('technology', id);
    return ok(draft.change);
  },
});

function notOwn(plan: PlanView, id: string) {
  const builtIn = findTechnology(plan, id);
  if (builtIn === undefined)
    return refuse(
      'technology-unknown',
      t`The plan has no technology ${id}. It may have been removed already.`,
    );
  return refuse(
    'technology-is-built-in',
    t`${builtIn.name} comes with the app and stays. Only technologies of your own can be removed.`,
  );
}
