import type { Id } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Bookmark } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';

/** The bookmark of an id, or a refusal: somebody may have removed it. */
export function existingBookmark(plan: PlanView, id: Id): Result<Bookmark> {
  const bookmark = plan.get('bookmark', id);
  if (bookmark !== undefined) return ok(bookmark);
  return refuse(
    'bookmark-gone',
    t`The bookmark ${id} is not in the plan. It may have been removed; choose another.`,
  );
}
