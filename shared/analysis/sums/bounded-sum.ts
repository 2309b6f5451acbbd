import type { Measured } from '../measured.ts';
import { highOf, lowOf } from './bounds.ts';
import { combined, spreadOf, spreads } from './combined.ts';

/**
 * Adds numbers of which some may be blank. All stated: the value. Else bounds: the lower ones add up (a blank that cannot be
 * negative adds 0 at least), the upper ones only when every blank has one; no value, because missing is never zero.
 * Nothing to add is 0.
 */
export function boundedSum(parts: readonly Measured<number>[]): Measured<number> {
  let [value, low, high]: (number | undefined)[] = [0, 0, 0];
  for (const part of parts) {
    value = plus(value, part.value);
    low = plus(low, lowOf(part));
    high = plus(high, highOf(part));
  }
  return combined(parts, {
    value,
    low,
    high,
    spread: spreads(parts) ? spreadOfSum(parts) : undefined,
  });
}

const plus = (sum: number | undefined, more: number | undefined): number | undefined =>
  sum === undefined || more === undefined ? undefined : sum + more;

function spreadOfSum(parts: readonly Measured<number>[]): readonly [number, number] {
  let [low, high] = [0, 0];
  for (const part of parts) {
    const [least, most] = spreadOf(part);
    low += least;
    high += most;
  }
  return [low, high];
}
