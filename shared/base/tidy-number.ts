/**
 * A number without what floating point leaves behind: twelve digits. The same figures summed in another order come to the same
 * number, so that rounding for the eye does not tip one way here and the other there (3.375 and 3.374999999999999).
 */
export const tidyNumber = (value: number): number => Number(value.toPrecision(12));
