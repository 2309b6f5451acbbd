import type { Finding } from '#shared/rules/finding.ts';
import { canvasPort } from '#renderer/state/shown/canvas-port.ts';
import { findingFilter, findingRows } from '#renderer/state/findings/finding-list.ts';
import { selectComponents } from '#renderer/state/shown/selection.ts';
import { shownFinding } from '#renderer/state/findings/shown-finding.ts';
import { checkResult } from '#renderer/state/session/use-check.ts';
import { announce } from '#renderer/state/telling/announcement.ts';
import { openSession } from '#renderer/state/session/workspace.ts';
import { severityWords } from '#shared/scene/icons/glyph-words.ts';
import { t } from '#shared/words/t.ts';

/** Marks a finding on the canvas, brings what it is about into view and selects the judged component. */
export function showFinding(finding: Finding): void {
  const ids = finding.subjects.map(({ id }) => id).filter((id) => id !== 'plan');
  const subject = finding.subjects[0]?.id;
  shownFinding.set(finding.key);
  selectComponents(subject === undefined || subject === 'plan' ? [] : [subject]);
  if (ids.length > 0) canvasPort.get()?.reveal(ids);
}

/** Shows the finding after the shown one, or before it; round the end, as editors do. */
export function walkFindings(step: 1 | -1): void {
  const session = openSession();
  if (session === undefined) return;
  const rows = findingRows(checkResult(session), findingFilter.get());
  const index = rows.findIndex(({ finding }) => finding.key === shownFinding.get());
  const next = nextIndex(index, step, rows.length);
  const row = next === undefined ? undefined : rows[next];
  if (row === undefined || next === undefined) return announce(t`No finding is listed.`);
  showFinding(row.finding);
  const { severity, message } = row.finding;
  announce(t`${severityWords[severity]}: ${message} (${next + 1} of ${rows.length})`);
}

/** The place after or before one in a round of `count`; from nowhere the first or the last. */
export function nextIndex(index: number, step: 1 | -1, count: number): number | undefined {
  if (count === 0) return undefined;
  if (index < 0) return step === 1 ? 0 : count - 1;
  return (index + step + count) % count;
}
