import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { idParam, titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingGroup } from './existing-group.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ id: idParam, name: titleParam });

/** Gives a group another name. Two may have the same. */
export const renameGroup = defineCommand<z.infer<typeof params>>({
  name: 'rename-group',
  params,
  label: ({ id, name }, plan) => t`Rename ${plan.get('group', id)?.name ?? t`a group`} to ${name}`,
  change(plan, { id, name }) {
    const group = existingGroup(plan, id);
    if (!group.ok) return group;
    const draft = new PlanDraft(plan);
    draft.set('group', id, 'name', name);
    return ok(draft.change);
  },
});
