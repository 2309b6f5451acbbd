import { tidyNumber } from '#shared/base/tidy-number.ts';

const digits = 3;

/** A number in three digits. Just below 100, where availabilities are, it is the rest to 100 that has them. */
export const steadyNumber = (value: number): number =>
  value > 99 && value < 100
    ? tidyNumber(100 - Number(tidyNumber(100 - value).toPrecision(digits)))
    : Number(tidyNumber(value).toPrecision(digits));
