import type { Measured } from '../measured.ts';
import { lowOf } from './bounds.ts';
import { boundedProduct } from './bounded-product.ts';
import { boundedQuotient } from './bounded-quotient.ts';
import { combined } from './combined.ts';
import { knownNumber } from './known-number.ts';

/** What stands for "more than anything": no limit of a rule is this high. */
const beyondLimits = 1000;

/**
 * A demand over what is left to carry it, as a ratio. Where nothing is left for certain, a demand exceeds every limit: it is
 * at least 1000, with the reason as a note. Undefined when nothing is asked of nothing.
 */
export function loadRatio(
  demand: Measured<number>,
  capacity: Measured<number>,
  nothingLeft: string,
): Measured<number> | undefined {
  const ratio = boundedQuotient(demand, capacity);
  if (ratio !== undefined) return ratio;
  if (demand.value === 0) return undefined;
  const low = (lowOf(demand) ?? 0) > 0 ? beyondLimits : 0;
  return { ...combined([demand, capacity], { low }), note: nothingLeft };
}

/** The same in percent. */
export const loadShare = (
  demand: Measured<number>,
  capacity: Measured<number>,
  nothingLeft: string,
): Measured<number> | undefined =>
  loadRatio(boundedProduct(knownNumber(100), demand), capacity, nothingLeft);
