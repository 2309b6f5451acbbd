import type { Measured } from '../measured.ts';

/** A result in a unit that is so many times larger: its value, bounds and spread divided. */
export function dividedBy(
  { value, low, high, spread, ...rest }: Measured<number>,
  divisor: number,
): Measured<number> {
  return {
    ...rest,
    ...(value === undefined ? {} : { value: value / divisor }),
    ...(low === undefined ? {} : { low: low / divisor }),
    ...(high === undefined ? {} : { high: high / divisor }),
    ...(spread === undefined ? {} : { spread: [spread[0] / divisor, spread[1] / divisor] }),
  };
}

/** Watts as kilowatts. */
export const inKilowatts = (watts: Measured<number>): Measured<number> => dividedBy(watts, 1000);
