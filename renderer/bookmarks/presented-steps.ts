import { bands, pillars } from '#shared/catalogue/layers.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import { bookmarksOf } from '#shared/plan/bookmarks-of.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Bookmark } from '#shared/plan/records.ts';

/** One step of a presentation: what is shown, and under which title. */
export type PresentedStep = { readonly title: string } & (
  | { readonly shows: 'plan' }
  | { readonly shows: 'lane'; readonly lane: DrawnLane }
  | { readonly shows: 'bookmark'; readonly bookmark: Bookmark }
);

/** The whole plan first, then the bookmarked views in their order; where there are none, layer by layer. */
export function presentedSteps(plan: PlanView): readonly PresentedStep[] {
  const views = bookmarksOf(plan).filter(({ query }) => query === undefined);
  const whole = { title: plan.meta.name, shows: 'plan' } as const;
  if (views.length === 0) {
    const lanes = [...bands, ...pillars];
    return [
      whole,
      ...lanes.map((lane) => ({ title: laneTitles[lane], shows: 'lane', lane }) as const),
    ];
  }
  return [
    whole,
    ...views.map((bookmark) => ({ title: bookmark.name, shows: 'bookmark', bookmark }) as const),
  ];
}
