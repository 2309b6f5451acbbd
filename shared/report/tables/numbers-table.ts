import { roundedFor, sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { assumptionData } from '#shared/catalogue/assumptions.ts';
import { unitInCurrency } from '#shared/catalogue/currency.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { measureData, measureNames, type MeasureName } from '#shared/catalogue/measures.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import { nameOf } from '#shared/plan/component-words.ts';
import type { ReportSource } from '../document/report-source.ts';
import { blanks } from '../document/said.ts';
import { numberColumn, textColumn, type ReportTable, type TableRow } from './report-table.ts';

/** Every value that is worked out: about the plan first, then by measure and name. What blanks leave open has bounds instead of a value. */
export function numbersTable(source: ReportSource): ReportTable {
  const components = [...source.plan.all('component')].sort((a, b) =>
    collator.compare(a.name, b.name),
  );
  const subjects = ['plan', ...components.map(({ id }) => id)];
  return {
    name: 'Numbers',
    title: 'Numbers',
    note: 'Where facts are blank, a value lies between "At least" and "At most"; with neither, nobody can tell.',
    empty: 'Nothing can be worked out yet: the plan states too little.',
    columns: [
      textColumn('Value of', 36),
      textColumn('About', 24),
      textColumn('Kind', 18),
      numberColumn('Value'),
      textColumn('Unit', 10),
      numberColumn('At least'),
      numberColumn('At most'),
      textColumn('In words', 24),
      textColumn('Planning values taken', 40),
      textColumn('Waits for', 40),
    ],
    rows: measureNames.flatMap((measure) =>
      subjects.flatMap((subject) => {
        const result = source.measured(subject, measure);
        return result === undefined ? [] : [rowOf(source, measure, subject, result)];
      }),
    ),
  };
}

const collator = new Intl.Collator('en', { numeric: true });

function rowOf(
  source: ReportSource,
  measure: MeasureName,
  subject: string,
  result: Measured,
): TableRow {
  const { plan } = source;
  const { label, unit } = measureData(measure);
  const component = plan.component(subject);
  const currency = currencyOf(plan);
  const number = (value: unknown) =>
    typeof value === 'number' && Number.isFinite(value) ? roundedFor(unit, value) : undefined;
  return {
    ...(component === undefined ? {} : { component: subject }),
    cells: [
      label,
      component?.name ?? plan.meta.name,
      component === undefined ? 'Plan' : kindData(component.kind).title,
      number(result.value),
      unit === undefined ? undefined : unitInCurrency(unit, currency),
      result.value === undefined ? number(result.low) : undefined,
      result.value === undefined ? number(result.high) : undefined,
      sayMeasured(measure, result, (id) => nameOf(plan, id), currency),
      joined((result.assumed ?? []).map((name) => assumptionData(name).label)),
      result.missing.length === 0 ? undefined : blanks(source, result.missing, 6),
    ],
  };
}

const joined = (texts: readonly string[]): string | undefined =>
  texts.length === 0 ? undefined : texts.join(', ');
