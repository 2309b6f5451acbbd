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
  const result: Writable<Measured<number>> = {
    used: joined(parts, 'used'),
    missing: joined(parts, 'missing'),
  };
  if (value !== undefined) result.value = value;
  else if (low !== undefined) result.low = low;
  if (value === undefined && high !== undefined) result.high = high;
  if (value !== undefined && spread !== undefined) result.spread = spread;
  const assumed = each(parts, (part) => part.assumed);
  if (assumed !== undefined) result.assumed = assumed;
  const notes = each(parts, (part) => part.note && [part.note]);
  if (notes !== undefined) result.note = notes.join(' ');
  return result;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The lists of all parts as one. Lists are never changed, so the list of the only part that has any is taken as it is. */
function joined(parts: readonly Measured<number>[], list: 'used' | 'missing'): readonly Input[] {
  const filled: (readonly Input[])[] = [];
  for (const part of parts) if (part[list].length > 0) filled.push(part[list]);
  return filled.length === 1 ? filled[0]! : filled.flat();
}

/** What parts name, each name once; undefined where none names any, as is usual. */
function each<Name extends string>(
  parts: readonly Measured<number>[],
  of: (part: Measured<number>) => readonly Name[] | undefined | '',
): readonly Name[] | undefined {
  let names: readonly Name[] | undefined;
  for (const part of parts) {
    const more = of(part);
    if (more === undefined || more === '' || more === names) continue;
    names = names === undefined ? more : [...new Set([...names, ...more])];
  }
  return names;
}

/** What sources would allow for a part with a value: itself, where nothing about it is assumed. */
export const spreadOf = (part: Measured<number>): readonly [low: number, high: number] =>
  part.spread ?? [part.value!, part.value!];

/** Whether a spread is worth saying: all have a value, and one has a spread. */
export const spreads = (parts: readonly Measured<number>[]): boolean =>
  parts.every((part) => part.value !== undefined) &&
  parts.some((part) => part.spread !== undefined);
