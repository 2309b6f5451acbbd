import type { Scheme } from './scheme.ts';

/**
 * How much data hosts of these capacities can hold when every fragment of a piece lies on another host. Not the sum over the number
 * of copies: a host larger than the others together cannot be filled. If each fragment amounts to x, a host of capacity c takes
 * min(c, x) of it, so the most is the least of (sum of all but the j largest) / (fragments − j), for j below the fragments.
 * 20, 20 and 10 TB with two copies hold 25 TB of data; when a 20 is lost, 10 TB and not 15 (peers.md §6.4).
 */
export function placeableData(capacities: readonly number[], { data, redundancy }: Scheme): number {
  const fragments = data + redundancy;
  const sorted = capacities.toSorted((a, b) => b - a);
  let most = Infinity;
  for (let larger = 0; larger < fragments; larger++) {
    const rest = sorted.slice(larger).reduce((sum, capacity) => sum + capacity, 0);
    most = Math.min(most, rest / (fragments - larger));
  }
  return most * data;
}

/** The same when the largest host is lost. With fewer hosts left than fragments, data stays degraded: redundancy is missing, not the data. */
export function placeableAfterLoss(capacities: readonly number[], scheme: Scheme): number {
  const left = capacities.toSorted((a, b) => b - a).slice(1);
  const redundancy = Math.min(scheme.redundancy, Math.max(0, left.length - scheme.data));
  return placeableData(left, { ...scheme, redundancy });
}
