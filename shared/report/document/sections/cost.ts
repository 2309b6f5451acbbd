import { costByPart } from '#shared/analysis/cost/cost-by-part.ts';
import type { CostLine } from '#shared/analysis/cost/cost-line.ts';
import { vendorShares } from '#shared/analysis/complexity/vendor-shares.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import type { ReportSection, Row, Words } from '../report-document.ts';
import type { ReportSource } from '../report-source.ts';
import { worked } from '../said.ts';
import { section } from '../section.ts';
import { columns, headingOf, paragraph, tableUnder, numbers } from '../tables.ts';
import { counted } from '#shared/words/counted.ts';
import { t } from '#shared/words/t.ts';

const itemWords: Readonly<Record<CostLine['item'], string>> = {
  purchase: t`Purchase`,
  licence: t`Perpetual licences`,
  support: t`Support`,
  subscription: t`Subscriptions`,
  energy: t`Energy`,
  administration: t`Administration`,
  space: t`Rack space`,
};

/** What it costs once and every year, what for, and on whom it depends. */
export function costSection(source: ReportSource): readonly ReportSection[] {
  const lines = costByPart(source.context);
  const currency = currencyOf(source.plan);
  const years = source.context.assumption('planningYears');
  return section('cost', t`Cost`, [
    paragraph(
      t`Prices are those of the plan where it states them, else of the book with their ranges; money in ${currency}. Money lost while services are down is no part of it.`,
    ),
    headingOf(t`In short`),
    {
      is: 'facts',
      rows: [
        {
          label: t`Purchase`,
          value: worked(source, 'plan', 'capex'),
          note: t`planned hardware and perpetual licences`,
        },
        {
          label: t`Running cost`,
          value: worked(source, 'plan', 'opexPerYear'),
          note: t`energy, support, subscriptions, administration`,
        },
        {
          label: t`Total cost`,
          value: worked(source, 'plan', 'totalCost'),
          note: counted(years, { one: 'over {0} year', other: 'over {0} years' }),
        },
        {
          label: t`Energy`,
          value: worked(source, 'plan', 'energyPerYear'),
          note: t`with the PUE`,
        },
      ],
    },
    ...tableUnder(t`By item`, {
      columns: columns(
        t`Item`,
        t`When`,
        numbers(t`${currency}, from`),
        numbers(t`${currency}, to`),
      ),
      rows: byItem(lines),
    }),
    ...tableUnder(t`By kind of component`, {
      columns: columns(
        t`Kind`,
        numbers(t`Count`),
        numbers(t`Once, ${currency}`),
        numbers(t`Every year, ${currency}`),
      ),
      rows: byKind(source, lines),
    }),
    ...tableUnder(t`Vendors`, {
      columns: columns(t`Vendor`, numbers(t`Components`), numbers(t`Technologies`), t`Alone on`),
      rows: vendors(source),
    }),
  ]);
}

interface Range {
  readonly low: number;
  /** Undefined: nothing bounds it. */
  readonly high: number | undefined;
}

function sumOf(lines: readonly CostLine[]): Range {
  let [low, high]: [number, number | undefined] = [0, 0];
  for (const { amount } of lines) {
    const [least, most] =
      amount.value === undefined
        ? [amount.low ?? 0, amount.high]
        : (amount.spread ?? [amount.value, amount.value]);
    low += least;
    high =
      high === undefined || most === undefined || !Number.isFinite(most) ? undefined : high + most;
  }
  return { low, high };
}

function valueOf(lines: readonly CostLine[]): Words {
  if (lines.length === 0) return '–';
  if (lines.every(({ amount }) => amount.value !== undefined))
    return money(lines.reduce((sum, { amount }) => sum + (amount.value ?? 0), 0));
  const { low, high } = sumOf(lines);
  return high === undefined
    ? t`at least ${money(low)}`
    : low === high
      ? money(low)
      : t`${money(low)} to ${money(high)}`;
}

const money = (value: number): string => formatQuantity(Math.round(value));

function byItem(lines: readonly CostLine[]): readonly Row[] {
  return Object.entries(itemWords).flatMap(([item, title]): Row[] => {
    const own = lines.filter((line) => line.item === item);
    if (own.length === 0) return [];
    const { low, high } = sumOf(own);
    return [
      {
        cells: [
          title,
          own[0]!.spent === 'once' ? t`once` : t`every year`,
          money(low),
          high === undefined ? t`not bounded` : money(high),
        ],
      },
    ];
  });
}

function byKind({ plan }: ReportSource, lines: readonly CostLine[]): readonly Row[] {
  const groups = Map.groupBy(lines, ({ subject }) =>
    subject === 'plan' ? undefined : plan.component(subject)?.kind,
  );
  const rows = [...groups].map(([kind, own]): { row: Row; weight: number } => {
    const part = (spent: CostLine['spent']) => own.filter((line) => line.spent === spent);
    const count = new Set(own.map(({ subject }) => subject)).size;
    return {
      weight: sumOf(own).low,
      row: {
        cells: [
          kind === undefined ? t`The plan as a whole` : kindData(kind).title,
          kind === undefined ? '' : String(count),
          valueOf(part('once')),
          valueOf(part('perYear')),
        ],
      },
    };
  });
  return rows.toSorted((a, b) => b.weight - a.weight).map(({ row }) => row);
}

const vendors = (source: ReportSource): readonly Row[] =>
  vendorShares(source.context)
    .slice(0, 20)
    .map(({ vendor, components, technologies, aloneOn }): Row => ({
      cells: [
        vendor,
        String(components),
        String(technologies),
        aloneOn.length === 0 ? '–' : aloneOn.join(', '),
      ],
    }));
