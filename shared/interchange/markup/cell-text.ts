import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import type { TableCell, TableColumn } from '#shared/report/tables/report-table.ts';

/** A cell as people read it; a dash for what nobody stated. */
export function cellText({ as }: TableColumn, cell: TableCell): string {
  if (cell === undefined || cell === '') return '–';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return typeof cell === 'number' && as === 'number' ? formatQuantity(cell) : String(cell);
}
