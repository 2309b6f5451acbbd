import { z } from 'zod';
import { ok, refuse } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { idParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ id: idParam });

/** Lets go of a baseline: findings count whenever they came. */
export const dropBaseline = defineCommand<z.infer<typeof params>>({
  name: 'drop-baseline',
  params,
  label: ({ id }, plan) => t`Drop baseline ${plan.get('baseline', id)?.name ?? id}`,
  change(plan, { id }) {
    if (plan.get('baseline', id) === undefined)
      return refuse(
        'baseline-unknown',
        t`The plan has no baseline ${id}. It may have been dropped already.`,
      );
    const draft = new PlanDraft(plan);
    draft.remove('baseline', id);
    return ok(draft.change);
  },
});
