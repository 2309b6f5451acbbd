import { lettersScore } from './letters-score.ts';
import type { SearchHit } from './search-hit.ts';
import { wordsOf, type Scored, type WordIndex } from './word-index.ts';
import type { Action } from '#renderer/actions/action.ts';

/** What there is to search. */
export interface Searched {
  readonly indexes: readonly WordIndex<SearchHit>[];
  readonly actions: readonly Action[];
}

/** The best answers to what was typed, best first. Nothing typed gives the actions that can run. */
export function searchPlan(
  text: string,
  { indexes, actions }: Searched,
  most = 24,
): readonly SearchHit[] {
  const words = [...new Set(wordsOf(text))];
  if (words.length === 0)
    return text.trim() === '' ? actions.filter(canRun).slice(0, most).map(actionHit) : [];
  const found = indexes.flatMap((index) => index.find(words, most * 2));
  const usable = found.filter(({ item }) => item.type !== 'action' || canRun(item.action));
  const scored: Scored<SearchHit>[] = [...usable, ...initials(text, actions, usable)];
  return scored
    .toSorted((a, b) => b.score - a.score || (a.item.key < b.item.key ? -1 : 1))
    .slice(0, most)
    .map(({ item }) => item);
}

/** Actions by the letters that begin their words, as "ncl" for "New cluster". */
function initials(
  text: string,
  actions: readonly Action[],
  found: readonly Scored<SearchHit>[],
): Scored<SearchHit>[] {
  const known = new Set(found.map(({ item }) => item.key));
  const typed = text.trim().toLowerCase();
  return actions.filter(canRun).flatMap((action) => {
    const score = lettersScore(typed, action.label.toLowerCase());
    const hit = actionHit(action);
    return score === undefined || known.has(hit.key) ? [] : [{ item: hit, score }];
  });
}

const canRun = (action: Action): boolean => action.enabled();

const actionHit = (action: Action): SearchHit => ({
  type: 'action',
  key: `action ${action.id}`,
  action,
});
