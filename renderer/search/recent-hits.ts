import type { PlanView } from '#shared/plan/plan.ts';
import type { SearchHit } from './search-hit.ts';

const most = 6;
/** What is worth going to again: a finding may be gone, an edit is made once. */
const kept: ReadonlySet<SearchHit['type']> = new Set([
  'action',
  'component',
  'bookmark',
  'kind',
  'technology',
  'query',
]);
let recent: readonly SearchHit[] = [];

/** Keeps what was taken, to offer it when nothing is typed; the newest first, for as long as the window is open. */
export function keepHit(hit: SearchHit): void {
  if (!kept.has(hit.type)) return;
  recent = [hit, ...recent.filter(({ key }) => key !== hit.key)].slice(0, most);
}

/** What was taken before, as far as this plan has it. */
export const recentHits = (plan: PlanView): readonly SearchHit[] =>
  recent.flatMap((hit): readonly SearchHit[] => {
    if (hit.type === 'bookmark') {
      const bookmark = plan.get('bookmark', hit.bookmark.id);
      return bookmark === undefined ? [] : [{ ...hit, bookmark }];
    }
    if (hit.type !== 'component') return [hit];
    const component = plan.component(hit.component.id);
    return component === undefined ? [] : [{ ...hit, component }];
  });
