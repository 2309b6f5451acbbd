import type { Id } from '#shared/base/ids.ts';
import { sameJson } from '#shared/base/same-json.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** Components that have a relation or waiver which is not as it was, or was not there, in `base`. */
export function hangingNews(base: PlanView, side: PlanView): ReadonlySet<Id> {
  const news = new Set<Id>();
  for (const relation of side.all('relation')) {
    if (sameJson(base.relation(relation.id), relation)) continue;
    news.add(relation.from);
    news.add(relation.to);
  }
  for (const waiver of side.all('waiver'))
    if (!sameJson(base.get('waiver', waiver.id), waiver)) news.add(waiver.subject);
  return news;
}
