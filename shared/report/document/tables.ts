import { plainText } from './plain-text.ts';
import type { Block, Column, Row, TableBlock, Words } from './report-document.ts';

/** Columns, those of texts by their titles. */
export const columns = (...given: readonly (string | Column)[]): readonly Column[] =>
  given.map((column) => (typeof column === 'string' ? { title: column } : column));

/** A column that holds numbers. */
export const numbers = (title: string): Column => ({ title, align: 'end' });

/** A table under a heading of its own; nothing where it would be empty, unless a sentence says so. */
export function tableUnder(
  heading: string,
  table: Omit<TableBlock, 'is' | 'title'>,
  whenEmpty?: string,
): readonly Block[] {
  if (table.rows.length === 0)
    return whenEmpty === undefined
      ? []
      : [headingOf(heading), { is: 'paragraph', text: whenEmpty }];
  return [headingOf(heading), { is: 'table', title: heading, ...withoutEmptyColumns(table) }];
}

export const headingOf = (text: string, aside?: string): Block => ({
  is: 'heading',
  level: 2,
  text,
  ...(aside === undefined ? {} : { aside }),
});

export const paragraph = (text: Words, tone?: 'lead' | 'remark'): Block => ({
  is: 'paragraph',
  text,
  ...(tone === undefined ? {} : { tone }),
});

/** The first rows, and a sentence that tells how many were left out and where they are. */
export function firstRows(
  rows: readonly Row[],
  most: number,
  /** "The {1} that matter most of {0} findings are shown; …": what they are decides its words. */
  rest: (count: number, most: number) => string,
): { readonly rows: readonly Row[]; readonly rest: readonly Block[] } {
  if (rows.length <= most) return { rows, rest: [] };
  return { rows: rows.slice(0, most), rest: [paragraph(rest(rows.length, most), 'remark')] };
}

/** A column in which no row says anything is left out; the first stays. */
export function withoutEmptyColumns({
  columns: all,
  rows,
}: Omit<TableBlock, 'is' | 'title'>): Omit<TableBlock, 'is' | 'title'> {
  const kept = all.map((_, index) => index === 0 || rows.some(({ cells }) => says(cells[index])));
  if (kept.every(Boolean)) return { columns: all, rows };
  const pick = <Item>(items: readonly Item[]) => items.filter((_, index) => kept[index]);
  return { columns: pick(all), rows: rows.map((row) => ({ ...row, cells: pick(row.cells) })) };
}

const says = (words: Words | undefined): boolean => !['', '–'].includes(plainText(words ?? ''));
