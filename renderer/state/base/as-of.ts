/**
 * Something that changes in place, as it is at these counters (a version of the plan, a picture of the canvas). To React it is always
 * the same thing; in a `useMemo` this says that what is worked out of it is another with each of them.
 */
export const asOf = <Value>(value: Value, ..._counters: readonly unknown[]): Value => value;
