import type { Measured } from '../measured.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import { combined } from '../sums/combined.ts';
import { statedNumber } from '../sums/stated-number.ts';
import type { Store } from './stores.ts';

/** Whether every server of the storage states the raw capacity of its disks. */
export const statesMembers = ({ members }: Store): boolean =>
  members.length > 0 && members.every(({ facts }) => facts.rawTB !== undefined);

/**
 * What comes of the raw capacities of the servers. `of` must never fall when a server grows: then the bounds of blank capacities
 * give the bounds of what comes of them. Without servers the capacity itself is missing.
 */
export function overMembers(
  { component, members }: Store,
  of: (capacities: readonly number[]) => number,
): Measured<number> {
  if (members.length === 0) {
    const missing = { component: component.id, field: 'rawTB' } as const;
    return { low: 0, used: [], missing: [missing] };
  }
  const parts = members.map((member) => statedNumber(member, 'rawTB'));
  const stated = parts.every((part) => part.value !== undefined);
  const high = of(parts.map((part) => highOf(part) ?? Infinity));
  return combined(parts, {
    value: stated ? of(parts.map((part) => part.value!)) : undefined,
    low: of(parts.map((part) => lowOf(part) ?? 0)),
    high: Number.isFinite(high) ? high : undefined,
  });
}
