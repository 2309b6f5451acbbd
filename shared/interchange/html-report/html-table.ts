import type { ReportTable, TableRow } from '#shared/report/tables/report-table.ts';
import { cellText } from '../markup/cell-text.ts';
import { anchorName, escapeMarkup } from '../markup/escape-markup.ts';
import { t } from '#shared/words/t.ts';

/** A table of a page. The first row about a component carries its name; its first text about it leads to the drawing. */
export function htmlTable(
  { name, title, columns, rows }: ReportTable,
  firstIn: ReadonlyMap<string, string>,
  drawn: ReadonlySet<string>,
): string {
  const named = new Set<string>();
  const heads = columns
    .map(
      ({ title: head, as, letters = 0 }) =>
        `<th scope="col"${as === 'number' ? ' class="n"' : ` class="w${widthClass(letters)}"`}>${escapeMarkup(head)}</th>`,
    )
    .join('');
  const body = rows.map((row) => {
    const { component } = row;
    const isFirst =
      component !== undefined && firstIn.get(component) === name && !named.has(component);
    if (isFirst) named.add(component);
    return rowMarkup({
      columns,
      row,
      id: isFirst ? ` id="${anchorName('r', component)}"` : '',
      drawn,
    });
  });
  return `<div class="wide"><table><caption>${escapeMarkup(title)}</caption><thead><tr>${heads}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}

/** Columns of short texts are not squeezed; those of long ones are given more. */
const widthClass = (letters: number): number =>
  [8, 12, 18, 24, 36].find((width) => letters <= width) ?? 36;

function rowMarkup({
  columns,
  row,
  id,
  drawn,
}: {
  readonly columns: ReportTable['columns'];
  readonly row: TableRow;
  readonly id: string;
  readonly drawn: ReadonlySet<string>;
}): string {
  const { component, severity, cells } = row;
  const look = severity === undefined ? '' : ` class="${severity}"`;
  const leads = component !== undefined && drawn.has(component);
  const linkAt = leads ? columns.findIndex(({ title }) => aboutTitles.has(title)) : -1;
  const texts = columns.map((column, index) => {
    const text = escapeMarkup(cellText(column, cells[index]));
    if (column.as === 'number') return `<td class="n">${text}</td>`;
    const shown = `<bdi>${text}</bdi>`;
    const inside =
      index === linkAt ? `<a href="#${anchorName('dc', component!)}">${shown}</a>` : shown;
    return `<td>${inside}</td>`;
  });
  return `<tr${id}${look}>${texts.join('')}</tr>`;
}

/** Columns that name what a row is about. */
const aboutTitles: ReadonlySet<string> = new Set([
  t`About`,
  t`Workload`,
  t`Fails`,
  t`Of`,
  t`Name`,
  t`From`,
]);
