import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { bookmarksOf } from '#shared/plan/bookmarks-of.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { idsParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { existingBookmark } from './existing-bookmark.ts';
import { t } from '#shared/words/t.ts';

const params = z.strictObject({
  /** The bookmarks in their new order; those left out, which others may have added, come after. */
  ids: idsParam,
});

/** Puts the bookmarks in another order. */
export const orderBookmarks = defineCommand<z.infer<typeof params>>({
  name: 'order-bookmarks',
  params,
  label: () => t`Order bookmarks`,
  change(plan, { ids }) {
    for (const id of ids) {
      const bookmark = existingBookmark(plan, id);
      if (!bookmark.ok) return bookmark;
    }
    const others = bookmarksOf(plan).flatMap(({ id }) => (ids.includes(id) ? [] : [id]));
    const draft = new PlanDraft(plan);
    [...new Set([...ids, ...others])].forEach((id, index) =>
      draft.set('bookmark', id, 'rank', index + 1),
    );
    return ok(draft.change);
  },
});
