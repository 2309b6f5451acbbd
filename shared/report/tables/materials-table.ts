import { costByPart } from '#shared/analysis/cost/cost-by-part.ts';
import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import type { Component } from '#shared/plan/records.ts';
import type { ReportSource } from '../document/report-source.ts';
import { cardFacts } from '../document/said.ts';
import { technologyOf } from './inventory-table.ts';
import { numberColumn, textColumn, type ReportTable, type TableRow } from './report-table.ts';
import { t } from '#shared/words/t.ts';

/** What is to be bought or set up: planned components, alike ones in one row, with what buying them costs where that is known. */
export function materialsTable(source: ReportSource): ReportTable {
  const planned = kindNames
    .filter((kind) => kindData(kind).lane !== 'planning')
    .flatMap((kind) => source.ofKind(kind).filter(({ status }) => status === 'planned'));
  const prices = pricesOf(source);
  const currency = currencyOf(source.plan);
  const alike = Map.groupBy(planned, (component) =>
    JSON.stringify([...thing(source, component), prices.get(component.id)]),
  );
  return {
    name: t`Bill of materials`,
    title: t`Bill of materials`,
    note: t`Planned components, alike ones in one row. What is software or has no price stands here without one.`,
    empty: t`Nothing is planned that would have to be bought or set up.`,
    columns: [
      textColumn(t`Kind`, 22),
      textColumn(t`Technology`, 24),
      textColumn(t`Facts`, 40),
      numberColumn(t`Count`),
      numberColumn(t`Price of each`, currency),
      numberColumn(t`Together`, currency),
      textColumn(t`Names`, 40),
    ],
    rows: [...alike.values()].map((own) => rowOf(source, own, prices.get(own[0]!.id))),
  };
}

/** What makes two components the same thing to buy. */
const thing = ({ plan }: ReportSource, component: Component) =>
  [
    kindData(component.kind).title,
    technologyOf(plan, component),
    cardFacts(component, ['vendor', 'model', ...(kindData(component.kind).card ?? [])]),
  ] as const;

function rowOf(
  source: ReportSource,
  own: readonly Component[],
  price: number | undefined,
): TableRow {
  const [kind, technology, facts] = thing(source, own[0]!);
  const together = price === undefined ? undefined : price * own.length;
  const names = own.map(({ name }) => name).join(', ');
  return {
    cells: [kind, technology, facts === '' ? undefined : facts, own.length, price, together, names],
  };
}

/** What buying each component costs, where that is known to the last. */
function pricesOf({ context }: ReportSource): ReadonlyMap<string, number> {
  const prices = new Map<string, number>();
  for (const { subject, item, amount } of costByPart(context)) {
    if (item !== 'purchase' || subject === 'plan' || amount.value === undefined) continue;
    prices.set(subject, (prices.get(subject) ?? 0) + amount.value);
  }
  return prices;
}
