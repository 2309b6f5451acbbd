import type { Measured } from '../measured.ts';
import { highOf, lowOf } from './bounds.ts';
import { combined, spreadOf, spreads } from './combined.ts';

/**
 * Adds numbers of which some may be blank. All stated: the value. Else bounds: the lower ones add up (a blank that cannot be
 * negative adds 0 at least), the upper ones only when every blank has one; no value, because missing is never zero.
 * Nothing to add is 0.
 */
export function boundedSum(parts: readonly Measured<number>[]): Measured<number> {
  return combined(parts, {
    value: added(parts, (part) => part.value),
    low: added(parts, lowOf),
    high: added(parts, highOf),
    spread: spreads(parts)
      ? [added(parts, (part) => spreadOf(part)[0])!, added(parts, (part) => spreadOf(part)[1])!]
      : undefined,
  });
}

function added(
  parts: readonly Measured<number>[],
  of: (part: Measured<number>) => number | undefined,
): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const number = of(part);
    if (number === undefined) return undefined;
    sum += number;
  }
  return sum;
}
