import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { dropGroup } from '#shared/plan/groups.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingGroups } from './existing-group.ts';

const params = z.strictObject({ ids: idsParam });

/** Takes groups apart. What was in them stays where it lies, in the group around them if there is one. */
export const ungroup = defineCommand<z.infer<typeof params>>({
  name: 'ungroup',
  params,
  label: ({ ids }, plan) =>
    `Ungroup ${ids.length === 1 ? (plan.get('group', ids[0]!)?.name ?? 'a group') : `${ids.length} groups`}`,
  change(plan, { ids }) {
    const groups = existingGroups(plan, ids);
    if (!groups.ok) return groups;
    const draft = new PlanDraft(plan);
    for (const { id } of groups.value) dropGroup(draft, id);
    return ok(draft.change);
  },
});
