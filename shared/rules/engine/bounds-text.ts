import { roundedValue } from './rounded-value.ts';

/** What a number can be, in words: "3 or more", "between 3 and 5"; undefined when no bound is known. */
export function boundsText(low: number | undefined, high: number | undefined): string | undefined {
  if (low !== undefined && high !== undefined)
    return `between ${roundedValue(low)} and ${roundedValue(high)}`;
  if (low !== undefined) return `${roundedValue(low)} or more`;
  return high === undefined ? undefined : `${roundedValue(high)} or less`;
}
