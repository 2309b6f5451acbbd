import type { Measured } from '../measured.ts';
import { highOf, lowOf } from './bounds.ts';
import { combined, spreadOf, spreads } from './combined.ts';

/** What is left of a number when another is taken from it; never less than nothing. */
export function boundedDifference(
  from: Measured<number>,
  taken: Measured<number>,
): Measured<number> {
  const parts = [from, taken];
  return combined(parts, {
    value: left(from.value, taken.value),
    low: left(lowOf(from), highOf(taken)) ?? 0,
    high: left(highOf(from), lowOf(taken) ?? 0),
    spread: spreads(parts)
      ? [
          Math.max(0, spreadOf(from)[0] - spreadOf(taken)[1]),
          Math.max(0, spreadOf(from)[1] - spreadOf(taken)[0]),
        ]
      : undefined,
  });
}

const left = (from: number | undefined, taken: number | undefined): number | undefined =>
  from === undefined || taken === undefined ? undefined : Math.max(0, from - taken);
