import { byCodeUnit } from '#shared/base/stable-json.ts';
import type { PlanView } from './plan.ts';
import type { Bookmark } from './records.ts';

/** The bookmarks of a plan, in their order. */
export const bookmarksOf = (plan: PlanView): readonly Bookmark[] =>
  [...plan.all('bookmark')].sort((a, b) => a.rank - b.rank || byCodeUnit(a.id, b.id));
