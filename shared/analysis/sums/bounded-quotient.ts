import type { Measured } from '../measured.ts';
import { highOf, lowOf } from './bounds.ts';
import { combined, spreadOf, spreads } from './combined.ts';

/**
 * Divides numbers that are not negative, of which some may be blank: at least the low one over the high one, at most the high one
 * over the low one. A divisor that may be zero leaves no upper bound. Undefined when the divisor is zero for certain.
 */
export function boundedQuotient(
  dividend: Measured<number>,
  divisor: Measured<number>,
): Measured<number> | undefined {
  if (highOf(divisor) === 0) return undefined;
  const parts = [dividend, divisor];
  return combined(parts, {
    value: over(dividend.value, divisor.value),
    low: over(lowOf(dividend), highOf(divisor)) ?? 0,
    high: over(highOf(dividend), lowOf(divisor)),
    spread: spreads(parts) ? spreadOfQuotient(dividend, divisor) : undefined,
  });
}

function spreadOfQuotient(
  dividend: Measured<number>,
  divisor: Measured<number>,
): readonly [number, number] | undefined {
  const low = over(spreadOf(dividend)[0], spreadOf(divisor)[1]);
  const high = over(spreadOf(dividend)[1], spreadOf(divisor)[0]);
  return low === undefined || high === undefined ? undefined : [low, high];
}

const over = (dividend: number | undefined, divisor: number | undefined): number | undefined =>
  dividend === undefined || divisor === undefined || divisor <= 0 ? undefined : dividend / divisor;
