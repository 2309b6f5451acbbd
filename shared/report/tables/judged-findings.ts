import type { CellFinding } from '#shared/analysis/matrix/matrix-of.ts';
import type { CheckResult } from '#shared/rules/finding.ts';

/** Findings that judge a component: what the matrix counts. */
export const judgedFindings = ({ findings }: CheckResult): readonly CellFinding[] =>
  findings.filter(({ subjects }) => subjects[0] !== undefined && subjects[0].id !== 'plan');
