import type { ReportTable } from '../tables/report-table.ts';
import type { Block, Row } from './report-document.ts';
import { none } from './said.ts';
import { columns, tableUnder } from './tables.ts';

/** A table that is handed on, as it stands under its heading in a chapter; nothing where it has no rows. */
export const pageOf = (table: ReportTable): readonly Block[] =>
  tableUnder(table.title, {
    columns: columns(
      ...table.columns.map(({ title, as }) => (as === 'number' ? `>${title}` : title)),
    ),
    rows: table.rows.map(({ cells }): Row => ({
      cells: cells.map((cell) => (cell === undefined ? none : String(cell))),
    })),
  });
