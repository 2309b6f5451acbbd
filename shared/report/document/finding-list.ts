import type { Finding } from '#shared/rules/finding.ts';
import type { Block, Row } from './report-document.ts';
import { severityInk, severityWord } from './said.ts';
import { sortedFindings } from './sorted-findings.ts';
import { columns, paragraph, tableUnder } from './tables.ts';
import { counted } from '#shared/words/counted.ts';
import { spanHere, withSpans } from './with-spans.ts';
import { t } from '#shared/words/t.ts';

const mostRows = 30;

/** Findings in few words, the gravest first, each leading to its row among all. */
export function findingList(heading: string, findings: readonly Finding[]): readonly Block[] {
  const sorted = sortedFindings(findings);
  const rows = sorted.slice(0, mostRows).map((finding): Row => ({
    edge: severityInk[finding.severity],
    cells: [
      [{ text: finding.rule, to: `finding:${finding.key}` }],
      severityWord[finding.severity],
      finding.message,
    ],
  }));
  const more = sorted.length - rows.length;
  const table = tableUnder(heading, { columns: columns(t`Rule`, t`Severity`, t`Finding`), rows });
  if (more <= 0) return table;
  return [
    ...table,
    paragraph(
      withSpans(
        counted(
          more,
          { one: '{0} more: {1} has them all.', other: '{0} more: {1} has them all.' },
          spanHere(0),
        ),
        [{ text: t`the chapter of findings`, to: 'section:findings' }],
      ),
      'remark',
    ),
  ];
}
