import type { RuleProblem } from '#shared/rules/engine/rule-problem.ts';

/** What is wrong with one part of a rule: `assert`, `let hosts`, `param most`. */
export const problemsAt = (problems: readonly RuleProblem[], where: string): readonly string[] =>
  problems.filter((problem) => problem.where === where).map(({ message }) => message);
