import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { idParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingBookmark } from './existing-bookmark.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({ id: idParam });

/** Takes a bookmark away. */
export const removeBookmark = defineCommand<z.infer<typeof params>>({
  name: 'remove-bookmark',
  params,
  label: ({ id }, plan) => t`Remove bookmark ${plan.get('bookmark', id)?.name ?? id}`,
  change(plan, { id }) {
    const bookmark = existingBookmark(plan, id);
    if (!bookmark.ok) return bookmark;
    const draft = new PlanDraft(plan);
    draft.remove('bookmark', id);
    return ok(draft.change);
  },
});
