/** Something that is wrong with a rule: in which of its parts, and what, with the line and a caret where there is one. */
export interface RuleProblem {
  readonly rule: string;
  /** `assert`, `when`, `let hosts`, `message`, `fix 1` … */
  readonly where: string;
  readonly message: string;
}

/** Problems as text, one under the other. */
export const problemsText = (problems: readonly RuleProblem[]): string =>
  problems.map((problem) => `${problem.rule}, ${problem.where}: ${problem.message}`).join('\n');
