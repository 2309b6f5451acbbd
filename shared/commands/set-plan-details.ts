import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { profileSchema } from '#shared/plan/schemas/record-schemas.ts';
import { textParam, titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  name: titleParam.optional(),
  profile: profileSchema.optional(),
  /** null or a blank text clears it. */
  description: textParam.nullable().optional(),
});
type Params = z.infer<typeof params>;

/** Name, profile and description of the plan; what is left out stays. */
export const setPlanDetails = defineCommand<Params>({
  name: 'set-plan-details',
  params,
  label: detailsLabel,
  change(plan, { name, profile, description }) {
    const draft = new PlanDraft(plan);
    if (name !== undefined) draft.set('meta', 'plan', 'name', name);
    if (profile !== undefined) draft.set('meta', 'plan', 'profile', profile);
    if (description !== undefined)
      draft.set('meta', 'plan', 'description', description || undefined);
    return ok(draft.change);
  },
});

function detailsLabel({ name, profile, description }: Params): string {
  const said = [name, profile, description].filter((value) => value !== undefined);
  if (said.length === 1 && name !== undefined) return t`Rename the plan to ${name}`;
  if (said.length === 1 && profile !== undefined) return t`Judge the plan as ${profile}`;
  return t`Change the plan’s details`;
}
