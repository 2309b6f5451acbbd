import type { EquivalentMutant } from './equivalent-mutant.ts';

/** Changes of rules of the book that change nothing. As few as possible: a clause that decides nothing is better left out of the rule. */
export const equivalentMutants: readonly EquivalentMutant[] = [];
