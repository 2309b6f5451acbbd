import type { Measured } from '../measured.ts';
import { highOf, lowOf } from './bounds.ts';
import { combined, spreadOf, spreads } from './combined.ts';

/** The largest of numbers (at least one) of which some may be blank and none is negative. */
export const boundedLargest = (parts: readonly Measured<number>[]): Measured<number> =>
  extreme(parts, Math.max);

/** The smallest of them. */
export const boundedSmallest = (parts: readonly Measured<number>[]): Measured<number> =>
  extreme(parts, Math.min);

/** Math.max and Math.min are monotone: applied to lower and to upper ends they give the ends of what comes out. */
function extreme(
  parts: readonly Measured<number>[],
  choose: (...numbers: readonly number[]) => number,
): Measured<number> {
  const high = choose(...parts.map((part) => highOf(part) ?? Infinity));
  return combined(parts, {
    value: parts.every((part) => part.value !== undefined)
      ? choose(...parts.map((part) => part.value!))
      : undefined,
    low: choose(...parts.map((part) => lowOf(part) ?? 0)),
    high: high === Infinity ? undefined : high,
    spread: spreads(parts)
      ? [
          choose(...parts.map((part) => spreadOf(part)[0])),
          choose(...parts.map((part) => spreadOf(part)[1])),
        ]
      : undefined,
  });
}
