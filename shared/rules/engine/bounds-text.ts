import { roundedValue } from './rounded-value.ts';
import { t } from '#shared/words/t.ts';

/** What a number can be, in words: "3 or more", "between 3 and 5"; undefined when no bound is known. */
export function boundsText(low: number | undefined, high: number | undefined): string | undefined {
  if (low !== undefined && high !== undefined)
    return t`between ${roundedValue(low)} and ${roundedValue(high)}`;
  if (low !== undefined) return t`${roundedValue(low)} or more`;
  return high === undefined ? undefined : t`${roundedValue(high)} or less`;
}
