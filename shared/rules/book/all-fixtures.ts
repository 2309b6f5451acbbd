import type { RuleFixtures } from '#shared/rules/rule-fixtures.ts';

/** The fixtures of every rule of the book: one line a rule. */
export const allFixtures: readonly RuleFixtures[] = [];
