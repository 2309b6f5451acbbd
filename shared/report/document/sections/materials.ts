import { costByPart } from '#shared/analysis/cost/cost-by-part.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import { kindData, kindNames } from '#shared/catalogue/kinds.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import type { Component } from '#shared/plan/records.ts';
import type { ReportSection, Row } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { cardFacts, technologyOf } from '../said.ts';
import { plainText } from '../plain-text.ts';
import { section } from '../section.ts';
import { columns, paragraph, tableUnder, numbers } from '../tables.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

/** What is to be had: planned components, alike ones on one line. */
export function materialsSection(source: ReportSource): readonly ReportSection[] {
  const planned = kindNames
    .filter((kind) => kindData(kind).lane !== 'planning')
    .flatMap((kind) => source.ofKind(kind).filter(({ status }) => status === 'planned'));
  const prices = pricesOf(source);
  const lines = [...Map.groupBy(planned, (component) => lineOf(source, component))].map(
    ([line, own]) => rowOf(line, own, prices),
  );
  return section('materials', t`Bill of materials`, [
    paragraph(
      planned.length === 0
        ? t`Nothing is planned that would have to be bought or set up.`
        : counted(
            planned.length,
            {
              one: '{0} planned components on {1} lines. Users, workloads and what is software only stand here too, without a price.',
              other:
                '{0} planned components on {1} lines. Users, workloads and what is software only stand here too, without a price.',
            },
            lines.length,
          ),
    ),
    ...tableUnder(t`Materials`, {
      columns: columns(
        t`Kind`,
        t`Technology`,
        t`Facts`,
        numbers(t`Count`),
        numbers(t`Each, ${currencyOf(source.plan)}`),
        numbers(t`Together, ${currencyOf(source.plan)}`),
      ),
      rows: lines,
    }),
  ]);
}

/** What makes two components the same thing to buy. */
const lineOf = (source: ReportSource, component: Component): string =>
  JSON.stringify([
    kindData(component.kind).title,
    plainText(technologyOf(source, component)),
    cardFacts(component, ['vendor', 'model', ...(kindData(component.kind).card ?? [])]),
  ]);

function pricesOf(source: ReportSource): ReadonlyMap<string, number | undefined> {
  const prices = new Map<string, number | undefined>();
  for (const { subject, item, amount } of costByPart(source.context))
    if (item === 'purchase' && subject !== 'plan') prices.set(subject, amount.value);
  return prices;
}

function rowOf(
  line: string,
  own: readonly Component[],
  prices: ReadonlyMap<string, number | undefined>,
): Row {
  const [kind = '', technology = '', facts = ''] = JSON.parse(line) as string[];
  const known = own.flatMap(({ id }) => prices.get(id) ?? []);
  const isPriced = known.length === own.length;
  const sum = known.reduce((total, price) => total + price, 0);
  const same = known.every((price) => price === known[0]);
  return {
    cells: [
      kind,
      technology,
      facts === '' ? '–' : facts,
      String(own.length),
      isPriced
        ? same
          ? money(known[0]!)
          : t`differs`
        : own.some(({ id }) => prices.has(id))
          ? t`cannot tell`
          : '–',
      isPriced ? money(sum) : '–',
    ],
  };
}

const money = (value: number): string => formatQuantity(Math.round(value));
