/** Identity of a component, relation, waiver … Unique within a plan, never reused. */
export type Id = string;

/** Where pure code takes new identities from. */
export interface Ids {
  next(): Id;
}

/** Identities `p1`, `p2`, … for tests, starters and generators: the same every run. */
export function countingIds(prefix: string): Ids {
  let last = 0;
  return { next: () => `${prefix}${++last}` };
}
