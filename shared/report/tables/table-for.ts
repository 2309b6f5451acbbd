import type { ReportTable } from './report-table.ts';

/** A table with the columns that are meant for a page, or for a workbook. */
export function tableFor(where: 'page' | 'workbook', table: ReportTable): ReportTable {
  const kept = table.columns.flatMap(({ only }, index) =>
    only === undefined || only === where ? [index] : [],
  );
  if (kept.length === table.columns.length) return table;
  return {
    ...table,
    columns: kept.map((index) => table.columns[index]!),
    rows: table.rows.map((row) => ({ ...row, cells: kept.map((index) => row.cells[index]) })),
  };
}
