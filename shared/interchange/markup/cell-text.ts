import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import type { TableCell, TableColumn } from '#shared/report/tables/report-table.ts';
import { t } from '#shared/words/t.ts';

/** A cell as people read it; a dash for what nobody stated. */
export function cellText({ as }: TableColumn, cell: TableCell): string {
  if (cell === undefined || cell === '') return '–';
  if (typeof cell === 'boolean') return cell ? t`yes` : t`no`;
  return typeof cell === 'number' && as === 'number' ? formatQuantity(cell) : String(cell);
}
