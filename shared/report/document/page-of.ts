import type { ReportTable } from '../tables/report-table.ts';
import { tableFor } from '../tables/table-for.ts';
import type { Block, Row } from './report-document.ts';
import { none } from './said.ts';
import { columns, numbers, tableUnder } from './tables.ts';

/** A table that is handed on, as it stands under its heading in a chapter; nothing where it has no rows. */
export function pageOf(whole: ReportTable): readonly Block[] {
  const table = tableFor('page', whole);
  return tableUnder(table.title, {
    columns: columns(
      ...table.columns.map(({ title, as }) => (as === 'number' ? numbers(title) : title)),
    ),
    rows: table.rows.map(({ cells }): Row => ({
      cells: cells.map((cell) => (cell === undefined ? none : String(cell))),
    })),
  });
}
