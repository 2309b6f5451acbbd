import { roundedFor, sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import { wordList } from '#shared/base/word-list.ts';
import { assumptionData } from '#shared/catalogue/assumptions.ts';
import { unitInCurrency } from '#shared/catalogue/currency.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { measureData, measureNames, type MeasureName } from '#shared/catalogue/measures.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import { nameOf } from '#shared/plan/words/component-words.ts';
import type { ReportSource } from '../document/report-source.ts';
import { blanks } from '../document/said.ts';
import {
  inWorkbook,
  numberColumn,
  onPage,
  textColumn,
  type ReportTable,
  type TableRow,
} from './report-table.ts';
import { t } from '#shared/words/t.ts';

/** Every value that is worked out: about the plan first, then by measure and name. What blanks leave open has bounds instead of a value. */
export function numbersTable(source: ReportSource): ReportTable {
  const components = [...source.plan.all('component')].sort((a, b) =>
    collator.compare(a.name, b.name),
  );
  const subjects = ['plan', ...components.map(({ id }) => id)];
  return {
    name: t`Numbers`,
    title: t`Numbers`,
    note: t`Where facts are blank, a value is known between bounds, or nobody can tell.`,
    empty: t`Nothing can be worked out yet: the plan states too little.`,
    columns: [
      textColumn(t`Value of`, 36),
      textColumn(t`About`, 24),
      textColumn(t`Kind`, 18),
      inWorkbook(numberColumn(t`Value`)),
      inWorkbook(textColumn(t`Unit`, 10)),
      inWorkbook(numberColumn(t`At least`)),
      inWorkbook(numberColumn(t`At most`)),
      textColumn(t`In words`, 24),
      inWorkbook(textColumn(t`Planning values taken`, 40)),
      onPage(textColumn(t`Planning values taken`, 40)),
      textColumn(t`Waits for`, 40),
    ],
    rows: measureNames.flatMap((measure) =>
      subjects.flatMap((subject) => {
        const result = source.measured(subject, measure);
        return result === undefined ? [] : [rowOf(source, measure, subject, result)];
      }),
    ),
  };
}

/** On a page, more planning values are counted. */
const mostNamed = 4;

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
  const assumed = (result.assumed ?? []).map((name) => assumptionData(name).label);
  const number = (value: unknown) =>
    typeof value === 'number' && Number.isFinite(value) ? roundedFor(unit, value) : undefined;
  return {
    ...(component === undefined ? {} : { component: subject }),
    cells: [
      label,
      component?.name ?? plan.meta.name,
      component === undefined ? t`Plan` : kindData(component.kind).title,
      number(result.value),
      unit === undefined ? undefined : unitInCurrency(unit, currency),
      result.value === undefined ? number(result.low) : undefined,
      result.value === undefined ? number(result.high) : undefined,
      sayMeasured(measure, result, (id) => nameOf(plan, id), currency),
      assumed.length === 0 ? undefined : assumed.join(', '),
      assumed.length === 0 ? undefined : wordList(assumed, 'and', mostNamed),
      result.missing.length === 0 ? undefined : blanks(source, result.missing, 6),
    ],
  };
}
