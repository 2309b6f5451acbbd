import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Field } from './field.ts';
import { formatQuantity } from './format-quantity.ts';
import { readNumber } from './read-number.ts';
import { unitScale } from './unit-scales.ts';
import { t } from '#shared/words/t.ts';

type NumberField = Field & { readonly type: 'number' };

/**
 * The number that a text states, in the field's unit: "4 h", "2 h 30 min", "90", "1,5". A number without a unit is in
 * the unit of the field. Refuses with one sentence.
 */
export function parseQuantity(field: NumberField, said: string): Result<number> {
  const value = durationParts(said, field.unit) ?? amount(field, said);
  return value.ok ? inRange(field, value.value) : value;
}

/** The sum of "2 h 30 min"; undefined when the text is not made of several parts. */
function durationParts(said: string, unit: string | undefined): Result<number> | undefined {
  if (unit === undefined || !('h' in unitScale(unit))) return undefined;
  const parts = said.match(/[\d.,\s\u00a0]+[a-z]+/gi) ?? [];
  if (parts.length < 2 || parts.join('') !== said) return undefined;
  const amounts = parts.map((part) => withUnit(part.trim(), unit));
  const wrong = amounts.find((part) => !part.ok);
  return wrong ?? ok(amounts.reduce((sum, part) => sum + (part.ok ? part.value : 0), 0));
}

const amount = (field: NumberField, said: string): Result<number> =>
  field.unit === undefined ? readNumber(said) : withUnit(said, field.unit);

function withUnit(said: string, unit: string): Result<number> {
  const [, digits = '', written = ''] =
    /^([-−\d.,\s\u00a0\u202f']*(?:e[+-]?\d+)?)(.*)$/i.exec(said) ?? [];
  if (digits.trim() === '') return readNumber(said);
  const number = readNumber(digits.trim());
  return number.ok && written.trim() !== ''
    ? converted(number.value, written.trim(), unit)
    : number;
}

function converted(value: number, written: string, unit: string): Result<number> {
  const scale = unitScale(unit);
  const key = written.toLowerCase();
  if (Object.hasOwn(scale, key)) return ok(scaled(value, scale[key]!));
  const known = Object.keys(scale);
  const accepted = known.length > 1 ? t`${unit}, or a unit like it` : unit;
  return refuse('unknown-unit', t`“${written}” does not fit here. Write the value in ${accepted}.`);
}

/** Takes away what binary fractions leave behind: 0.1 h is 360 s, not 360.00000000000006 s. */
const scaled = (value: number, scale: number): number =>
  scale === 1 ? value : Number((value * scale).toPrecision(15));

/** Nothing in a data center is larger, in whatever unit: the totals would mean nothing. */
const mostOfAnything = 1e15;

function inRange(field: NumberField, value: number): Result<number> {
  const { label, unit, min, max } = field;
  if (field.integer === true && !Number.isInteger(value)) {
    return refuse(
      'not-whole',
      t`${label} is a whole number. Write ${Math.round(value)}, for example.`,
    );
  }
  if (min !== undefined && value < min) {
    return refuse(
      'too-small',
      t`${label} is at least ${formatQuantity(min, unit)}. Write a larger value.`,
    );
  }
  const most = max ?? mostOfAnything;
  if (value > most || value < -mostOfAnything) {
    return refuse(
      'too-large',
      t`${label} is at most ${formatQuantity(most, unit)}. Write a smaller value.`,
    );
  }
  return ok(value);
}
