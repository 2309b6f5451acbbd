import { cleanText } from '#shared/base/clean-text.ts';
import type { ReportTable, TableCell, TableColumn } from '#shared/report/tables/report-table.ts';
import { t } from '#shared/words/t.ts';

/** A cell as a workbook keeps it. */
export interface SheetCell {
  readonly value: string | number | boolean | Date;
  readonly type: StringConstructor | NumberConstructor | BooleanConstructor | DateConstructor;
  readonly format?: string;
  readonly wrap?: true;
  readonly alignVertical?: 'top';
}

/** The most letters a cell of a workbook holds. */
export const mostLetters = 32_767;

/** What is put before a text that a spreadsheet would read as a formula. */
const guard = "'";

/** The cells of a table's rows, without its heading. */
export const sheetRows = ({ columns, rows }: ReportTable): (SheetCell | null)[][] =>
  rows.map(({ cells }) => columns.map((column, index) => sheetCell(column, cells[index])));

function sheetCell(column: TableColumn, cell: TableCell): SheetCell | null {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? { value: cell, type: Number, ...top } : null;
  }
  if (typeof cell === 'boolean') return { value: cell ? t`yes` : t`no`, type: String, ...top };
  const day = column.as === 'day' ? dayOf(cell) : undefined;
  if (day !== undefined) return { value: day, type: Date, format: 'yyyy-mm-dd', ...top };
  return { value: safeText(cell), type: String, wrap: true, ...top };
}

const top = { alignVertical: 'top' } as const;

/** A day at midnight UTC, which is how the workbook counts days; undefined for what is none, or before 1900. */
function dayOf(text: string): Date | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null || Number(parts[1]) < 1901) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** A text that no spreadsheet takes for a formula, as long as a cell may be. */
export function safeText(text: string): string {
  const clean = cleanText(text);
  const guarded = /^[=+\-@\t]/.test(clean) ? `${guard}${clean}` : clean;
  if (guarded.length <= mostLetters) return guarded;
  const left = t`… (cut here: the plan has ${clean.length} letters)`;
  const end = mostLetters - left.length;
  const whole = /[\uD800-\uDBFF]/.test(guarded[end - 1]!) ? end - 1 : end;
  return `${guarded.slice(0, whole)}${left}`;
}
