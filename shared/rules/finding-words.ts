import type { Finding } from './finding.ts';

/** "2 errors, 1 warning"; "no findings" for none. */
export function findingWords(findings: readonly Pick<Finding, 'severity'>[]): string {
  const words = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count === 0) return [];
    const noun = severity === 'info' ? 'note' : severity;
    return [`${count} ${noun}${count === 1 ? '' : 's'}`];
  });
  return words.length === 0 ? 'no findings' : words.join(', ');
}
