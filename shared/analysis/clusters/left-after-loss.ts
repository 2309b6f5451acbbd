import type { Measured } from '../measured.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import { combined, spreadOf, spreads } from '../sums/combined.ts';

/**
 * What is left of some capacities when the largest so many are gone: the reserve of unequal hosts is the largest of them
 * (domain.md §4.4). A blank capacity may be nothing, and it may be the one that is lost.
 */
export function leftAfterLoss(
  capacities: readonly Measured<number>[],
  lost: number,
): Measured<number> {
  const high = left(
    capacities.map((part) => highOf(part) ?? Infinity),
    lost,
  );
  return combined(capacities, {
    value: capacities.every((part) => part.value !== undefined)
      ? left(
          capacities.map((part) => part.value!),
          lost,
        )
      : undefined,
    low: left(
      capacities.map((part) => lowOf(part) ?? 0),
      lost,
    ),
    high: high === Infinity ? undefined : high,
    spread: spreads(capacities)
      ? [
          left(
            capacities.map((part) => spreadOf(part)[0]),
            lost,
          ),
          left(
            capacities.map((part) => spreadOf(part)[1]),
            lost,
          ),
        ]
      : undefined,
  });
}

function left(capacities: readonly number[], lost: number): number {
  return capacities
    .toSorted((a, b) => b - a)
    .slice(lost)
    .reduce((sum, capacity) => sum + capacity, 0);
}
