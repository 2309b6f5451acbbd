import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import type { Finding } from './finding.ts';
import type { Severity } from './rule.ts';

/** "2 errors, 1 warning"; "no findings" for none. */
export function findingWords(findings: readonly Pick<Finding, 'severity'>[]): string {
  const words = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [severityWords(severity, count)];
  });
  return words.length === 0 ? t`no findings` : words.join(', ');
}

/** "2 errors"; what is for information is called a note. */
function severityWords(severity: Severity, count: number): string {
  if (severity === 'error') return counted(count, { one: '{0} error', other: '{0} errors' });
  if (severity === 'warning') return counted(count, { one: '{0} warning', other: '{0} warnings' });
  return counted(count, { one: '{0} note', other: '{0} notes' });
}
