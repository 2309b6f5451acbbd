import type { Id } from '#shared/base/ids.ts';
import { lowerFirst } from '#shared/base/lower-first.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import { withDescendants, type Nesting } from '#shared/layout/drawn-tree.ts';
import { counted } from '#shared/words/counted.ts';

/** More kinds than this are not told apart. */
const mostKinds = 2;

/** What lies in something, however deep: "2 hosts, 18 VMs"; the commonest kinds first, the rest counted. Groups are not counted, what is in them is. */
export function contentWords(nesting: Nesting, id: Id): string {
  const counts = new Map<Kind, number>();
  for (const inner of withDescendants(nesting, id).slice(1)) {
    const kind = nesting.components.get(inner)?.kind;
    if (kind !== undefined && kind !== 'group') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const told = sorted.slice(0, mostKinds).map(([kind, count]) => kindCounted(kind, count));
  const rest = sorted.slice(mostKinds).reduce((sum, [, count]) => sum + count, 0);
  return [
    ...told,
    ...(rest === 0 ? [] : [counted(rest, { one: '{0} more', other: '{0} more' })]),
  ].join(', ');
}

const kindCounted = (kind: Kind, count: number): string =>
  `${count} ${lowerFirst(count === 1 ? kindData(kind).title : kindData(kind).plural)}`;
