import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { idParam, titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingBookmark } from './existing-bookmark.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ id: idParam, name: titleParam });

/** Gives a bookmark another name. */
export const renameBookmark = defineCommand<z.infer<typeof params>>({
  name: 'rename-bookmark',
  params,
  label: ({ id, name }, plan) =>
    t`Rename bookmark ${plan.get('bookmark', id)?.name ?? id} to ${name}`,
  change(plan, { id, name }) {
    const bookmark = existingBookmark(plan, id);
    if (!bookmark.ok) return bookmark;
    const draft = new PlanDraft(plan);
    draft.set('bookmark', id, 'name', name);
    return ok(draft.change);
  },
});
