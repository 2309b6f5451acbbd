import type { Id } from '#shared/base/ids.ts';
import { parseQuery } from '#shared/query/parse-query.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { SearchHit } from './search-hit.ts';
import { typedEdit } from './typed-edit.ts';

/** What was typed as more than words: statements about the selection, or a query for components. */
export function leadingHits(
  text: string,
  plan: PlanView,
  selected: readonly Id[],
): readonly SearchHit[] {
  if (!isQuery(text)) {
    const edit = typedEdit(text, plan, selected);
    return edit === undefined ? [] : [{ type: 'edit', key: 'edit', edit }];
  }
  return [{ type: 'query', key: 'typed query', text: text.trim(), title: text.trim() }];
}

/** Whether it asks for components: it says what must be true of them, and can be read. */
const isQuery = (text: string): boolean =>
  /\b(where|with|without|tagged)\s+\S/i.test(text) && parseQuery(text).ok;
