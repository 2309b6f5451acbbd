import type { Input, Measured } from '../measured.ts';

/** A number that is certain, with the facts it was read from: a count of what is drawn, a constant of a formula. */
export const knownNumber = (value: number, used: readonly Input[] = []): Measured<number> => ({
  value,
  used,
  missing: [],
});
