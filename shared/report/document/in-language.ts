import { t } from '#shared/words/t.ts';
import type { Block, ReportDocument, Row, Words } from './report-document.ts';

/** The report with its days and values written as usual in a language. Sentences are in the language spoken, and so are the numbers in them. */
export function inLanguage(report: ReportDocument, tag: string): ReportDocument {
  if (tag === 'en') return report;
  const write = valueWriter(tag);
  return {
    ...report,
    shownDate: write(report.date),
    sections: report.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => blockIn(block, write)),
    })),
  };
}

type Write = (text: string) => string;

function blockIn(block: Block, write: Write): Block {
  if (block.is === 'table') return { ...block, rows: block.rows.map((row) => rowIn(row, write)) };
  if (block.is !== 'facts') return block;
  return {
    ...block,
    rows: block.rows.map((row) => ({ ...row, value: wordsIn(row.value, write) })),
  };
}

const rowIn = (row: Row, write: Write): Row => ({
  ...row,
  cells: row.cells.map((cell) => wordsIn(cell, write)),
});

/** Names lead somewhere, values do not: a name is never rewritten. */
const wordsIn = (words: Words, write: Write): Words =>
  typeof words === 'string'
    ? write(words)
    : words.map((span) => (span.to === undefined ? { ...span, text: write(span.text) } : span));

const day = /^\d{4}-\d{2}-\d{2}$/;
const number = String.raw`[\d \u202f\u2009\u00a0]+(?:[.,]\d+)?`;
const unit = String.raw`[ \u202f\u00a0]?(?:%|:1|[\p{L}/²³°]+)`;
const [low, high] = ['\ue000', '\ue001'];

/** "1.5 kW", "99.95 %", "1.2 to 1.5 kW", "at least 3.2 TB", "12.5 EUR/year": the whole text is a value with its unit. */
const value = new RegExp(
  `^(?:${[low, t`at least ${low}`, t`at most ${low}`, t`${high} to ${low}`]
    .map((form) => form.replace(low, `${number}${unit}`).replace(high, `${number}(?:${unit})?`))
    .join('|')})$`,
  'u',
);

/** Writes a text that is a day or a value as usual in a language; gives every other text back. */
function valueWriter(tag: string): Write {
  const days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(tag, { numberingSystem: 'latn' });
  const decimal = numbers.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  return (text) => {
    if (day.test(text)) return days.format(new Date(`${text}T00:00:00Z`));
    return value.test(text) ? text.replaceAll(/(?<=\d)[.,](?=\d)/g, decimal) : text;
  };
}
