import type { Finding } from '#shared/rules/finding.ts';
import type { Severity } from '#shared/rules/rule.ts';

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** The gravest first, then by rule. */
export const sortedFindings = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.key < b.key ? -1 : 1),
  );
