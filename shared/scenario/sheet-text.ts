import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { DecisionSheet, FindingCounts } from './decision-sheet.ts';
import { verdictWords } from './verdict.ts';

/** A decision sheet as a table: tab-separated, as spreadsheets and mails take it. */
export function sheetText(sheet: DecisionSheet, before: string, after: string): string {
  const rows = [
    ['', before, after, 'Verdict'],
    ...findingRows(sheet),
    ...sheet.layers.map((turn) => [
      `Layer ${laneTitles[turn.layer]}`,
      turn.before,
      turn.after,
      'different',
    ]),
    ...sheet.groups.flatMap(({ rows: figures }) =>
      figures.map(({ label, subject, ...row }) => [
        subject === undefined ? label : `${label}, ${subject.name}`,
        row.before,
        row.after,
        verdictWords[row.verdict],
      ]),
    ),
    ...sheet.gained.map(({ rule, message }) => [`${rule} ${message}`, '', 'found', 'gained']),
    ...sheet.lost.map(({ rule, message }) => [`${rule} ${message}`, 'found', '', 'lost']),
  ];
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

const severities = ['error', 'warning', 'info', 'unknown'] as const;
const words: Readonly<Record<keyof FindingCounts, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  info: 'Notes',
  unknown: 'Cannot tell',
};

/** How many findings of each severity there are on both sides. */
export const findingRows = ({ counts }: Pick<DecisionSheet, 'counts'>): string[][] =>
  severities.map((severity) => {
    const [was, is] = [counts.before[severity], counts.after[severity]];
    const verdict = is === was ? 'the same' : is < was ? 'better' : 'worse';
    return [words[severity], String(was), String(is), verdict];
  });
