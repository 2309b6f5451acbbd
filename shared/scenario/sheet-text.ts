import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import type { DecisionSheet, FindingCounts } from './decision-sheet.ts';
import type { LayerState } from '#shared/rules/finding.ts';
import { t, tAs } from '#shared/words/t.ts';
import { wordedTexts } from '#shared/words/worded.ts';
import { verdictWords, type Verdict } from './verdict.ts';

/** A decision sheet as a table: tab-separated, as spreadsheets and mails take it. */
export function sheetText(sheet: DecisionSheet, before: string, after: string): string {
  const rows = [
    ['', before, after, t`Verdict`],
    ...findingRows(sheet).map(({ label, before: was, after: is, verdict }) => [
      label,
      was,
      is,
      verdictWords[verdict],
    ]),
    ...sheet.layers.map((turn) => [
      t`Layer ${laneTitles[turn.layer]}`,
      stateWords[turn.before],
      stateWords[turn.after],
      verdictWords.differs,
    ]),
    ...sheet.groups.flatMap(({ rows: figures }) =>
      figures.map(({ label, subject, ...row }) => [
        subject === undefined ? label : `${label}, ${subject.name}`,
        row.before,
        row.after,
        verdictWords[row.verdict],
      ]),
    ),
    ...sheet.gained.map(({ rule, message }) => [`${rule} ${message}`, '', t`found`, t`gained`]),
    ...sheet.lost.map(({ rule, message }) => [`${rule} ${message}`, t`found`, '', t`lost`]),
  ];
  return rows.map((row) => row.map(cell).join('\t')).join('\n');
}

const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

const stateWords: Readonly<Record<LayerState, string>> = wordedTexts({
  covered: 'covered',
  thin: 'thin',
  missing: 'missing',
  'not-needed': 'not needed',
});

const severities = ['error', 'warning', 'info', 'unknown'] as const;
const words: Readonly<Record<keyof FindingCounts, string>> = {
  error: t`Errors`,
  warning: t`Warnings`,
  info: tAs('Notes', 'severity'),
  unknown: t`Cannot tell`,
};

/** How many findings of a severity there are on both sides. */
interface FindingRow {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly verdict: Verdict;
}

/** The same for each severity. */
export const findingRows = ({ counts }: Pick<DecisionSheet, 'counts'>): FindingRow[] =>
  severities.map((severity) => {
    const [was, is] = [counts.before[severity], counts.after[severity]];
    const verdict = is === was ? 'same' : is < was ? 'better' : 'worse';
    return { label: words[severity], before: String(was), after: String(is), verdict };
  });
