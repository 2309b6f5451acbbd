import { lettersScore } from './letters-score.ts';
import type { SearchHit } from './search-hit.ts';
import { wordsOf, type Scored, type WordIndex } from './word-index.ts';
import type { Action } from '#renderer/actions/action.ts';

/** What there is to search. */
export interface Searched {
  readonly indexes: readonly WordIndex<SearchHit>[];
  readonly actions: readonly Action[];
}

/** So many acts are named that cannot be done as things are. */
const mostIdle = 4;

/**
 * The best answers to what was typed, best first; after them the acts of that name that cannot be done now. Nothing typed gives what was
 * taken before (`recent`), then the actions that can run.
 */
export function searchPlan(
  text: string,
  { indexes, actions }: Searched,
  recent: readonly SearchHit[] = [],
  most = 24,
): readonly SearchHit[] {
  const words = [...new Set(wordsOf(text))];
  if (words.length === 0) return text.trim() === '' ? suggested(actions, recent, most) : [];
  const found = indexes.flatMap((index) => index.find(words, most * 2));
  const usable = found.filter(({ item }) => item.type !== 'action' || canRun(item.action));
  const scored: Scored<SearchHit>[] = [...usable, ...initials(text, actions, usable)];
  return [...inOrder(scored, most), ...idle(found)];
}

const inOrder = (scored: readonly Scored<SearchHit>[], most: number): readonly SearchHit[] =>
  scored
    .toSorted((a, b) => b.score - a.score || (a.item.key < b.item.key ? -1 : 1))
    .slice(0, most)
    .map(({ item }) => item);

function suggested(
  actions: readonly Action[],
  recent: readonly SearchHit[],
  most: number,
): readonly SearchHit[] {
  const before = recent.filter((hit) => hit.type !== 'action' || canRun(hit.action));
  const known = new Set(before.map(({ key }) => key));
  const others = actions.filter(canRun).map(actionHit);
  return [...before, ...others.filter(({ key }) => !known.has(key))].slice(0, most);
}

/** Who looks for an act by its name learns that it is there, and its key. */
function idle(found: readonly Scored<SearchHit>[]): readonly SearchHit[] {
  const resting = found.filter(
    ({ item }) => item.type === 'action' && item.action.keys !== undefined && !canRun(item.action),
  );
  return inOrder(resting, mostIdle).map((hit) => ({ ...hit, isIdle: true }) as SearchHit);
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
