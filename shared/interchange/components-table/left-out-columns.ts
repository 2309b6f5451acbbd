import { wordList } from '#shared/base/word-list.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';
import { headingOf } from './heading-of.ts';
import { meantField } from './meant-field.ts';
import type { TableColumn } from './table-columns.ts';

/** A column with something in it that no component takes. */
export interface LeftOutColumn {
  readonly heading: string;
  /** How the column would be headed that it probably is. */
  readonly meant?: string;
}

/** The columns of a table whose headings are no facts. What has neither heading nor cells is none: spreadsheets add such ones. */
export function leftOutColumns(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  kinds: readonly Kind[],
): readonly LeftOutColumn[] {
  const said = columns.flatMap((column) => (column.says === 'fact' ? column.fields : []));
  const fields = [...new Set(kinds.flatMap((kind) => kindData(kind).fields))].filter(
    (field) => !said.includes(field),
  );
  return columns.flatMap((column, index) => {
    if (column.says !== 'nothing' || rows.every((row) => (row[index] ?? '') === '')) return [];
    const { heading } = column;
    const meant = meantField(heading, fields);
    return { heading, ...(meant === undefined ? {} : { meant: headingOf(meant) }) };
  });
}

/** What was left out and why, with what was probably meant. */
export function sayLeftOut(columns: readonly LeftOutColumn[]): string {
  const what = counted(
    columns.length,
    {
      one: 'The column {1} was left out: it is no fact of these components.',
      other: 'The columns {1} were left out: they are no facts of these components.',
    },
    wordList(columns.map(({ heading }) => (heading === '' ? t`without heading` : t`"${heading}"`))),
  );
  const meant = columns.filter((column) => column.meant !== undefined);
  if (meant.length === 0) return what;
  const hints = meant.map(({ heading, meant: by = '' }) => t`"${heading}" to "${by}"`);
  return `${what} ${t`If that is needed, undo, rename ${wordList(hints)}, and add the table again.`}`;
}
