import type { Measured } from '../measured.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import { combined } from '../sums/combined.ts';

/** Something that takes a time, and may not be there at all: `open` when a blank fact decides whether it is. */
export interface Candidate {
  readonly time: Measured<number>;
  readonly open?: boolean;
}

/**
 * The least of some numbers, and which of them it is. Its value is known when one is certain not to be undercut, whatever is
 * blank; else bounds, waiting for what could still be the least. Undefined when there is nothing to choose from.
 */
export function leastOf<Item extends Candidate>(
  items: readonly Item[],
): { readonly time: Measured<number>; readonly item?: Item } | undefined {
  const sure = items.filter(({ open }) => open !== true);
  const best = sure.reduce<Item | undefined>(lower, undefined);
  const high = least(sure.map(({ time }) => highOf(time)));
  const rivals = items.filter(({ time }) => high === undefined || (lowOf(time) ?? 0) < high);
  const undercut = rivals.some((item) => item !== best);
  if (best?.time.value !== undefined && !undercut) return { time: best.time, item: best };
  if (items.length === 0) return undefined;
  const low = least(items.map(({ time }) => lowOf(time) ?? 0));
  const concerned = best === undefined ? rivals : [...new Set([best, ...rivals])];
  const time = combined(
    concerned.map((item) => item.time),
    { low, high },
  );
  return { time };
}

/** The most of some numbers that all happen, and which of them it is, likewise. */
export function mostOf<Item extends Candidate>(
  items: readonly Item[],
): { readonly time: Measured<number>; readonly item?: Item } | undefined {
  const low = items.reduce((most, { time }) => Math.max(most, lowOf(time) ?? 0), 0);
  const worst = items.find(({ time }) => time.value !== undefined && time.value === low);
  const open = items.filter(
    (item) => item !== worst && item.time.value === undefined && !(highOf(item.time)! <= low),
  );
  if (worst !== undefined && open.length === 0) return { time: worst.time, item: worst };
  if (items.length === 0) return undefined;
  const highs = items.map(({ time }) => highOf(time));
  const high = highs.includes(undefined) ? undefined : Math.max(...(highs as number[]));
  const only = open.length === 1 ? open[0] : undefined;
  const time = combined(
    items.map((item) => item.time),
    { low, high },
  );
  return { time, ...(items.length === 1 && only !== undefined ? { item: only } : {}) };
}

const lower = <Item extends Candidate>(best: Item | undefined, item: Item): Item => {
  if (best === undefined) return item;
  const [a, b] = [highOf(best.time) ?? Infinity, highOf(item.time) ?? Infinity];
  return b < a ? item : best;
};

function least(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}
