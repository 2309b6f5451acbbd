import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { dropGroup } from '#shared/plan/groups.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingGroups } from './existing-group.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ ids: idsParam });

/** Takes groups apart. What was in them stays where it lies, in the group around them if there is one. */
export const ungroup = defineCommand<z.infer<typeof params>>({
  name: 'ungroup',
  params,
  label: ({ ids }, plan) =>
    ids.length === 1
      ? t`Ungroup ${plan.get('group', ids[0]!)?.name ?? t`a group`}`
      : counted(ids.length, { one: 'Ungroup {0} group', other: 'Ungroup {0} groups' }),
  change(plan, { ids }) {
    const groups = existingGroups(plan, ids);
    if (!groups.ok) return groups;
    const draft = new PlanDraft(plan);
    for (const { id } of groups.value) dropGroup(draft, id);
    return ok(draft.change);
  },
});
