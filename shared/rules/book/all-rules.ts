import type { RuleData } from '#shared/rules/rule.ts';

/** Every rule of the book, in the order in which findings are listed: one line a rule. */
export const allRules: readonly RuleData[] = [];
