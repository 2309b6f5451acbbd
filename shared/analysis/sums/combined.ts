import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { Input, Measured } from '../measured.ts';

/** What a combination of numbers comes to; absent is what cannot be said. */
export interface Outcome {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly spread?: readonly [low: number, high: number] | undefined;
}

/** A result put together from parts: it rests on all that they rest on, and waits for all that they wait for. */
export function combined(parts: readonly Measured<number>[], outcome: Outcome): Measured<number> {
  const { value, low, high, spread } = outcome;
  const assumed = new Set<AssumptionName>();
  const notes = new Set<string>();
  for (const part of parts) {
    if (part.assumed !== undefined) for (const name of part.assumed) assumed.add(name);
    if (part.note !== undefined) notes.add(part.note);
  }
  return {
    ...(value === undefined ? bounds(low, high) : { value }),
    ...(value === undefined || spread === undefined ? {} : { spread }),
    used: joined(parts, 'used'),
    missing: joined(parts, 'missing'),
    ...(assumed.size === 0 ? {} : { assumed: [...assumed] }),
    ...(notes.size === 0 ? {} : { note: [...notes].join(' ') }),
  };
}

/** The lists of all parts as one. Lists are never changed, so the list of the only part that has any is taken as it is. */
function joined(parts: readonly Measured<number>[], list: 'used' | 'missing'): readonly Input[] {
  const filled = parts.filter((part) => part[list].length > 0);
  return filled.length === 1 ? filled[0]![list] : filled.flatMap((part) => part[list]);
}

const bounds = (low: number | undefined, high: number | undefined) => ({
  ...(low === undefined ? {} : { low }),
  ...(high === undefined ? {} : { high }),
});

/** What sources would allow for a part with a value: itself, where nothing about it is assumed. */
export const spreadOf = (part: Measured<number>): readonly [low: number, high: number] =>
  part.spread ?? [part.value!, part.value!];

/** Whether a spread is worth saying: all have a value, and one has a spread. */
export const spreads = (parts: readonly Measured<number>[]): boolean =>
  parts.every((part) => part.value !== undefined) &&
  parts.some((part) => part.spread !== undefined);
