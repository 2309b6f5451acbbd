import { wordList } from '#shared/base/word-list.ts';
import { tidyNumber } from '#shared/base/tidy-number.ts';
import { unitInCurrency } from '#shared/catalogue/currency.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import type { MeasureData } from '#shared/catalogue/measure.ts';
import { measureData, type MeasureName } from '#shared/catalogue/measures.ts';
import type { Measured } from './measured.ts';
import { t } from '#shared/words/t.ts';

/** How to say components by name. */
type NameOf = (id: string) => string;

/**
 * A result as people read it: "99.941 %", "1.2 to 1.5 kW" where blanks leave a range, "at least 3 kW" where only one end is
 * known, "cannot tell".
 */
export function sayMeasured(
  measure: MeasureName,
  result: Measured,
  nameOf: NameOf,
  currency = 'money',
): string {
  const data = measureIn(measure, currency);
  const { value, low, high } = result;
  if (value === undefined) return sayBounds(data, low, high);
  if (typeof value === 'number') return sayNumber(data, value);
  if (typeof value === 'boolean') return value ? t`yes` : t`no`;
  return typeof value === 'string' ? value : sayNames(value.map(nameOf));
}

/** The measure with its unit in the currency of the plan. */
export function measureIn(measure: MeasureName, currency: string): MeasureData {
  const data = measureData(measure);
  const { unit } = data;
  return unit === undefined ? data : { ...data, unit: unitInCurrency(unit, currency) };
}

function sayBounds(data: MeasureData, low: number | undefined, high: number | undefined): string {
  if (low !== undefined && high !== undefined && Number.isFinite(high))
    return t`${data.unit === 's' ? sayNumber(data, low) : roundedText(data, low)} to ${sayNumber(data, high)}`;
  if (low !== undefined && low > 0) return t`at least ${sayNumber(data, low)}`;
  return high !== undefined && Number.isFinite(high)
    ? t`at most ${sayNumber(data, high)}`
    : t`cannot tell`;
}

/** A number of a measure with its unit, rounded to what it is worth. */
export function sayNumber({ unit }: MeasureData, value: number): string {
  const rounded = roundedFor(unit, value);
  if (unit === ':1') return `${formatQuantity(rounded)}:1`;
  return formatQuantity(rounded, unit === 's' ? 's' : unit);
}

const roundedText = ({ unit }: MeasureData, value: number): string =>
  formatQuantity(roundedFor(unit, value));

/**
 * Availability keeps the digits that tell three nines from four; everything else three significant digits, and whole
 * numbers of what cannot be divided.
 */
export function roundedFor(unit: string | undefined, exact: number): number {
  const value = tidyNumber(exact);
  if (unit === '%' && value > 99 && value < 100) return roundedNines(value);
  if (
    unit === 's' ||
    unit === 'hosts' ||
    unit === 'cores' ||
    unit === 'ports' ||
    unit === 'machines'
  )
    return Math.round(value);
  if (unit === undefined && Number.isInteger(value)) return value;
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value);
  return Number(value.toPrecision(3));
}

/** Two digits after the nines: 99.941, 99.99943. */
function roundedNines(value: number): number {
  const nines = Math.floor(-Math.log10((100 - value) / 100) - 1e-9);
  return Number(value.toFixed(Math.min(Math.max(nines, 2), 8)));
}

const sayNames = (names: readonly string[]): string =>
  names.length === 0 ? t`none` : wordList(names, 'and', 4);
