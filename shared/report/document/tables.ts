import { plainText } from './plain-text.ts';
import type { Block, Column, Row, TableBlock, Words } from './report-document.ts';

/** Columns by their titles; one that begins with `>` holds numbers. */
export const columns = (...titles: readonly string[]): readonly Column[] =>
  titles.map((title) =>
    title.startsWith('>') ? { title: title.slice(1), align: 'end' } : { title },
  );

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
  what: string,
): { readonly rows: readonly Row[]; readonly rest: readonly Block[] } {
  if (rows.length <= most) return { rows, rest: [] };
  const rest = `The ${most} that matter most of ${rows.length} ${what} are shown; the plan attached to this file has them all.`;
  return { rows: rows.slice(0, most), rest: [paragraph(rest, 'remark')] };
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
