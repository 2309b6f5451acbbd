import type { FieldName } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { relationKinds, type RelationKind } from '#shared/catalogue/relations.ts';
import type { Relation } from '#shared/plan/records.ts';
import type { ReportSource } from '../document/report-source.ts';
import { cellOf, fieldColumn } from './inventory-table.ts';
import { textColumn, type ReportTable, type TableRow } from './report-table.ts';
import { t } from '#shared/words/t.ts';

const wired: readonly RelationKind[] = ['linksTo', 'poweredBy', 'mountedIn'];
const fields: readonly FieldName[] = [
  ...new Set(wired.flatMap((kind) => relationKinds[kind].fields)),
];

/** What is plugged, fed and mounted where: one row for each cable bundle, feed and place in a rack. */
export function cablingTable({ plan }: ReportSource): ReportTable {
  const relations = [...plan.all('relation')].filter(({ kind }) => wired.includes(kind));
  const rows = relations
    .map((relation) => rowOf(plan, relation))
    .sort((a, b) => compare(a.cells.slice(0, 4), b.cells.slice(0, 4)));
  return {
    name: t`Cabling`,
    title: t`Links, feeds and places in racks`,
    empty: t`No link, feed or place in a rack is drawn.`,
    columns: [
      textColumn(t`From`, 24),
      textColumn(t`Kind`, 18),
      textColumn(t`Relation`, 16),
      textColumn(t`To`, 24),
      textColumn(t`Kind of the other end`, 18),
      ...fields.map((field) => fieldColumn(plan, field)),
    ],
    rows,
  };
}

function rowOf(plan: ReportSource['plan'], relation: Relation): TableRow {
  const [from, to] = [plan.component(relation.from)!, plan.component(relation.to)!];
  return {
    component: from.id,
    cells: [
      from.name,
      kindData(from.kind).title,
      relationKinds[relation.kind].title,
      to.name,
      kindData(to.kind).title,
      ...fields.map((field) =>
        cellOf(
          field,
          relation.facts[field]?.value ?? placeOf(relation, field, from.facts[field]?.value),
        ),
      ),
    ],
  };
}

/** The unit in the rack may be stated on the part itself. */
const placeOf = <Value>(
  { kind }: Relation,
  field: FieldName,
  stated: Value | undefined,
): Value | undefined => (kind === 'mountedIn' && field === 'positionU' ? stated : undefined);

const collator = new Intl.Collator('en', { numeric: true });

function compare(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, cell] of a.entries()) {
    const order = collator.compare(String(cell), String(b[index]));
    if (order !== 0) return order;
  }
  return 0;
}
