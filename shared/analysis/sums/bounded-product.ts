import type { Measured } from '../measured.ts';
import { highOf, lowOf } from './bounds.ts';
import { combined, spreadOf, spreads } from './combined.ts';

/**
 * Multiplies numbers that are not negative, of which some may be blank; bounds multiply. A factor of zero decides alone: zero
 * times a blank is zero, and the blank is not missing.
 */
export function boundedProduct(...parts: readonly Measured<number>[]): Measured<number> {
  const zero = parts.find((part) => part.value === 0 && part.spread === undefined);
  if (zero !== undefined) return zero;
  return combined(parts, {
    value: multiplied(parts, (part) => part.value),
    low: multiplied(parts, lowOf),
    high: multiplied(parts, highOf),
    spread: spreads(parts)
      ? [
          multiplied(parts, (part) => spreadOf(part)[0])!,
          multiplied(parts, (part) => spreadOf(part)[1])!,
        ]
      : undefined,
  });
}

function multiplied(
  parts: readonly Measured<number>[],
  of: (part: Measured<number>) => number | undefined,
): number | undefined {
  let product = 1;
  for (const part of parts) {
    const number = of(part);
    if (number === undefined) return undefined;
    product *= number;
  }
  return product;
}
