import type { Finding } from '#shared/rules/finding.ts';

/** A finding in a list; those that a headline speaks for stand under it. */
export interface FindingRow {
  readonly finding: Finding;
  readonly isUnderHeadline: boolean;
}

/**
 * Brings the findings that a headline speaks for under it, where the first of them stood. The order stays otherwise.
 * `groupsOf` gives the rules that a rule is the headline of.
 */
export function underHeadlines(
  findings: readonly Finding[],
  groupsOf: (rule: string) => readonly string[],
): readonly FindingRow[] {
  const headlines = new Map<string, Finding>();
  for (const finding of findings) {
    for (const rule of groupsOf(finding.rule)) headlines.set(rule, finding);
  }
  const placed = new Set<Finding>();
  return findings.flatMap((finding) => {
    const headline = groupsOf(finding.rule).length > 0 ? finding : headlines.get(finding.rule);
    if (headline === undefined) return [{ finding, isUnderHeadline: false }];
    if (placed.has(headline)) return [];
    placed.add(headline);
    const grouped = new Set(groupsOf(headline.rule));
    return [
      { finding: headline, isUnderHeadline: false },
      ...findings
        .filter((other) => other !== headline && grouped.has(other.rule))
        .map((other) => ({ finding: other, isUnderHeadline: true })),
    ];
  });
}
