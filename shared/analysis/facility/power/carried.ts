import type { Share } from './cord-shares.ts';
import type { CordGroup } from './cord-groups.ts';

/** What a node carries, in watts. Without `value`, something is blank; `high` may be Infinity. */
export interface Carried {
  readonly value: number | undefined;
  readonly low: number;
  readonly high: number;
  readonly spread: readonly [low: number, high: number];
}

export const carriesNothing: Carried = { value: 0, low: 0, high: 0, spread: [0, 0] };

/** The load of a node out of the shares that pass it. */
export function carried(parts: Iterable<readonly [CordGroup, Share]>): Carried {
  let [value, low, high, least, most]: [number | undefined, number, number, number, number] = [
    0, 0, 0, 0, 0,
  ];
  for (const [group, share] of parts) {
    const part = group.loose ? looseLoad(group, share) : drawnLoad(group, share);
    value = value === undefined || part.value === undefined ? undefined : value + part.value;
    low += part.low;
    high += part.high;
    least += part.spread[0];
    most += part.spread[1];
  }
  return { value, low, high, spread: [least, most] };
}

function drawnLoad({ power }: CordGroup, { even, least, most }: Share): Carried {
  const { value, spread = [value ?? 0, value ?? 0] } = power;
  return {
    value: value === undefined ? undefined : value * even,
    low: (value ?? power.low ?? 0) * even,
    high: times(value ?? power.high ?? Infinity, even),
    spread: [spread[0] * least, spread[1] * most],
  };
}

/** Devices without drawn cords: all of it or nothing. */
function looseLoad({ power }: CordGroup, { most }: Share): Carried {
  const high = times(power.value ?? power.high ?? Infinity, most);
  const isNothing = high === 0;
  return { value: isNothing ? 0 : undefined, low: 0, high, spread: [0, high] };
}

/** Nothing of an unbounded load is nothing. */
const times = (load: number, share: number): number => (share === 0 ? 0 : load * share);

/** The larger of two loads, of which either may be blank. */
export const larger = (a: Carried, b: Carried): Carried => ({
  value: a.value === undefined || b.value === undefined ? undefined : Math.max(a.value, b.value),
  low: Math.max(a.low, b.low),
  high: Math.max(a.high, b.high),
  spread: [Math.max(a.spread[0], b.spread[0]), Math.max(a.spread[1], b.spread[1])],
});
