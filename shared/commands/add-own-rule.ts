import { z } from 'zod';
import { ok, refuse, type Problem } from '#shared/base/result.ts';
import { ownFixturesSchema } from '#shared/plan/schemas/own-fixtures-schema.ts';
import { ownRuleDataSchema } from '#shared/plan/schemas/own-rule-schema.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { defineCommand } from './command.ts';
import { unprovenProblem } from './existing-rule.ts';
import { freeRuleId } from './free-rule-id.ts';
import { idProblem } from './own-rule-params.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  data: ownRuleDataSchema,
  fixtures: ownFixturesSchema,
  /** Only for a rule that `proveRule` holds for; left out: off. */
  enabled: z.boolean().optional(),
});
type Params = z.infer<typeof params>;

/** Adds a rule that the plan's people wrote. Whether it compiles and holds is asked of `proveRule`, and again by the plan host. */
export const addOwnRule = defineCommand<Params>({
  name: 'add-own-rule',
  params,
  label: ({ data }) => t`Add rule ${data.id}`,
  change(plan, said) {
    const problem = addProblem(plan, said);
    if (problem !== undefined) return { ok: false, error: problem };
    const draft = new PlanDraft(plan);
    const { data, fixtures, enabled = false } = said;
    draft.add('rule', { id: data.id, data, fixtures, enabled });
    return ok(draft.change);
  },
});

function addProblem(plan: PlanView, said: Params): Problem | undefined {
  const { id } = said.data;
  if (plan.get('rule', id) !== undefined) {
    const free = freeRuleId(id, (taken) => plan.get('rule', taken) !== undefined);
    return refuse('rule-twice', t`The plan has a rule ${id} already. ${free} is free.`).error;
  }
  return (
    idProblem(id, said) ?? (said.enabled === true ? unprovenProblem(id, said.fixtures) : undefined)
  );
}
