import { z } from 'zod';
import { ok } from '#shared/base/result.ts';
import { bookmarksOf } from '#shared/plan/bookmarks-of.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { idParam, titleParam } from './command-params.ts';
import { defineCommand } from './command.ts';
import { t } from '#shared/words/t.ts';

const side = z.number().min(1);
/** What is looked at. */
const aboutParam = z.array(idParam).min(1).max(200).readonly();

const params = z.strictObject({
  name: titleParam,
  /** The part of the canvas in sight, the racks in sight, or a query: what the bookmark leads to. */
  to: z.union([
    z.strictObject({
      x: z.number(),
      y: z.number(),
      w: side,
      h: side,
      lens: titleParam.optional(),
      about: aboutParam.optional(),
    }),
    z.strictObject({ lens: titleParam, about: aboutParam }),
    z.strictObject({ query: titleParam }),
  ]),
});

/** Keeps a view or a query under a name, after those that are kept already. Two may have the same name. */
export const addBookmark = defineCommand<z.infer<typeof params>>({
  name: 'add-bookmark',
  params,
  label: ({ name }) => t`Bookmark ${name}`,
  change(plan, { name, to }, { ids }) {
    const draft = new PlanDraft(plan);
    const rank = (bookmarksOf(plan).at(-1)?.rank ?? 0) + 1;
    draft.add('bookmark', { id: ids.next(), name, rank, ...said(to) });
    return ok(draft.change);
  },
});

/** Without what is not said. */
function said(to: z.infer<typeof params>['to']) {
  if ('query' in to) return to;
  const { lens, about, ...view } = to;
  return {
    ...view,
    ...(lens === undefined ? {} : { lens }),
    ...(about === undefined ? {} : { about }),
  };
}
