import { sayMeasured } from '#shared/analysis/say-measured.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import type { Id } from '#shared/base/ids.ts';
import { assumptionData } from '#shared/catalogue/assumptions.ts';
import { measureData, measureNames, type MeasureName } from '#shared/catalogue/measures.ts';
import { unitInCurrency } from '#shared/catalogue/currency.ts';
import { currencyOf } from '#shared/plan/currency-of.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { MeasureBook } from '#renderer/state/session/measure-book.ts';
import { counted } from '#shared/words/counted.ts';
import { commaList } from '#shared/base/comma-list.ts';
import { t } from '#shared/words/t.ts';

/** One figure of the table. */
export interface MeasureRow {
  readonly key: string;
  readonly measure: MeasureName;
  readonly label: string;
  readonly subject: Id | 'plan';
  readonly subjectName: string;
  readonly words: string;
  /** "2 blank", "3 assumed". */
  readonly rests: string;
  readonly result: Measured;
}

/** Comparing as people do, made ready once: there are thousands of names. */
const byName = new Intl.Collator();

/** Every figure that is worked out, by measure and then by name; those whose label or subject hold the text. */
export function measureRows(
  measures: MeasureBook,
  plan: PlanView,
  text: string,
): readonly MeasureRow[] {
  const wanted = text.trim().toLowerCase();
  const currency = currencyOf(plan);
  const nameOf = (id: Id | 'plan') =>
    id === 'plan' ? plan.meta.name : (plan.component(id)?.name ?? id);
  return measureNames.flatMap((measure) => {
    const { label } = measureData(measure);
    return measures
      .with(measure)
      .map(([subject, result]): MeasureRow => ({
        key: `${measure} ${subject}`,
        measure,
        label,
        subject,
        subjectName: nameOf(subject),
        words: sayMeasured(measure, result, nameOf, currency),
        rests: restsOn(result),
        result,
      }))
      .filter(({ subjectName }) => `${label} ${subjectName}`.toLowerCase().includes(wanted))
      .toSorted((a, b) => byName.compare(a.subjectName, b.subjectName));
  });
}

/** On what a figure rests beside stated facts. */
function restsOn({ missing, assumed = [] }: Measured): string {
  const parts = [
    missing.length === 0 ? '' : counted(missing.length, { one: '{0} blank', other: '{0} blank' }),
    assumed.length === 0
      ? ''
      : counted(assumed.length, { one: '{0} assumed', other: '{0} assumed' }),
  ];
  return commaList(parts.filter((part) => part !== ''));
}

/** The rows as a table that a spreadsheet takes: tabs between columns, a line each. */
export function rowsAsTable(rows: readonly MeasureRow[], currency: string): string {
  const head = [
    t`Figure`,
    t`Of`,
    t`Value`,
    t`Lowest`,
    t`Highest`,
    t`Unit`,
    t`Blank inputs`,
    t`Assumed`,
  ];
  const lines = rows.map(({ label, subjectName, measure, result }) => {
    const { value, low, high, missing, assumed = [] } = result;
    return [
      label,
      subjectName,
      Array.isArray(value) ? value.length : (value ?? ''),
      low ?? '',
      high ?? '',
      unitInCurrency(measureData(measure).unit ?? '', currency),
      missing.length,
      assumed.map((name) => assumptionData(name).label).join('; '),
    ];
  });
  return [head, ...lines].map((cells) => cells.map(cell).join('\t')).join('\n');
}

/** No tab or line break may end a cell early, and no text may be taken for a formula. */
function cell(value: unknown): string {
  const text = String(value).replaceAll(/[\t\r\n]+/g, ' ');
  return typeof value === 'string' && /^[=+\-@]/.test(text) ? `'${text}` : text;
}
