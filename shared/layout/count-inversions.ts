import type { Id } from '#shared/base/ids.ts';
import type { DrawnLane } from './card-geometry.ts';
import type { Related } from './blocks.ts';

/**
 * How many pairs of relations between the same two lanes stand with their ends in opposite orders, and so must cross between
 * them. In time of n log n.
 */
export function countInversions(
  related: Related,
  laneOf: ReadonlyMap<Id, DrawnLane>,
  xOf: (id: Id) => number | undefined,
): number {
  const groups = new Map<string, (readonly [number, number])[]>();
  for (const [a, b] of related) {
    const [one, two] = [laneOf.get(a)!, laneOf.get(b)!];
    const [from, to] = [xOf(a), xOf(b)];
    if (from === undefined || to === undefined || one === two) continue;
    const key = one < two ? `${one} ${two}` : `${two} ${one}`;
    const list = groups.get(key) ?? [];
    list.push(one < two ? [from, to] : [to, from]);
    groups.set(key, list);
  }
  return [...groups.values()].reduce((sum, ends) => sum + inversionsOf(ends), 0);
}

function inversionsOf(ends: (readonly [number, number])[]): number {
  const sorted = ends.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, to]) => to);
  const ranks = new Map([...new Set(sorted)].sort((a, b) => a - b).map((x, rank) => [x, rank + 1]));
  const tree = new Uint32Array(ranks.size + 1);
  let [count, seen] = [0, 0];
  for (const x of sorted) {
    const rank = ranks.get(x)!;
    let notAfter = 0;
    for (let at = rank; at > 0; at -= at & -at) notAfter += tree[at]!;
    count += seen++ - notAfter;
    for (let at = rank; at < tree.length; at += at & -at) tree[at]!++;
  }
  return count;
}
