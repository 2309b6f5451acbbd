/**
 * A sorted list with some of its items taken out and others put in, sorted by the same `compare`. The work is that of
 * one pass, not of sorting again.
 */
export function inOrder<Item>(
  sorted: readonly Item[],
  isGone: (item: Item) => boolean,
  come: readonly Item[],
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const entering = come.toSorted(compare);
  const merged: Item[] = [];
  let next = 0;
  for (const item of sorted) {
    if (isGone(item)) continue;
    while (next < entering.length && compare(entering[next]!, item) < 0)
      merged.push(entering[next++]!);
    merged.push(item);
  }
  return [...merged, ...entering.slice(next)];
}
