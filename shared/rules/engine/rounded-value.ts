import { tidyNumber } from '#shared/base/tidy-number.ts';

/** A computed number as it is said: what arithmetic leaves behind after the point is no information. */
export const roundedValue = (value: number): number =>
  Number.isInteger(value) ? value : Number(tidyNumber(value).toFixed(decimals(Math.abs(value))));

/** Close to 100 the nines after the point are what an availability is about: 99.995 % must not read 100 %. */
function decimals(size: number): number {
  if (size >= 100) return 1;
  if (size > 99) return 5;
  return size >= 1 ? 2 : 4;
}
