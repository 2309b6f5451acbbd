import type { Field } from '#shared/catalogue/field.ts';
import { isDay } from '#shared/catalogue/is-day.ts';
import { t } from '#shared/words/t.ts';

/**
 * What a value of a field is to be, when this one is not it: "a whole number of at least 0 s". Undefined when the value
 * is fine. A sentence says "must be" before it.
 */
export const wantedValue = (field: Field, value: unknown): string | undefined =>
  fits(field, value) ? undefined : expected(field);

const longestText = 10_000;

function fits(field: Field, value: unknown): boolean {
  switch (field.type) {
    case 'number':
      return typeof value === 'number' && isInRange(field, value);
    case 'text':
      return isText(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && field.options.includes(value);
    case 'list':
      return (
        Array.isArray(value) &&
        value.every((item) => isText(item) && (field.options?.includes(item) ?? true))
      );
    case 'date':
      return typeof value === 'string' && isDay(value);
  }
}

const isInRange = (field: Field & { type: 'number' }, value: number): boolean =>
  Number.isFinite(value) &&
  value >= (field.min ?? -Infinity) &&
  value <= (field.max ?? Infinity) &&
  (field.integer !== true || Number.isSafeInteger(value));

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestText;

function expected(field: Field): string {
  switch (field.type) {
    case 'number':
      return expectedNumber(field);
    case 'text':
      return t`a text, not blank, of at most 10,000 characters`;
    case 'boolean':
      return t`yes or no (true or false)`;
    case 'choice':
      return t`one of ${field.options.join(', ')}`;
    case 'list':
      return field.options === undefined
        ? t`a list of texts`
        : t`a list drawn from ${field.options.join(', ')}`;
    case 'date':
      return t`a day such as 2026-01-31`;
  }
}

function expectedNumber({ min, max, unit = '', integer }: Field & { type: 'number' }): string {
  const limit = (bound: number) => (unit === '' ? `${bound}` : `${bound} ${unit}`);
  const isWhole = integer === true;
  if (min !== undefined && max !== undefined)
    return isWhole
      ? t`a whole number from ${min} to ${limit(max)}`
      : t`a number from ${min} to ${limit(max)}`;
  if (min !== undefined)
    return isWhole
      ? t`a whole number of at least ${limit(min)}`
      : t`a number of at least ${limit(min)}`;
  if (max !== undefined)
    return isWhole
      ? t`a whole number of at most ${limit(max)}`
      : t`a number of at most ${limit(max)}`;
  if (unit !== '') return isWhole ? t`a whole number in ${unit}` : t`a number in ${unit}`;
  return isWhole ? t`a whole number` : t`a number`;
}
