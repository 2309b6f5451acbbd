import type { Field } from '#shared/catalogue/field.ts';
import { isDay } from '#shared/catalogue/is-day.ts';

/**
 * What a value of a field must be, when this one is not it: "must be a whole number of at least 0 s". Undefined when
 * the value is fine. Reads on from the field's label and the component's name.
 */
export const valueProblem = (field: Field, value: unknown): string | undefined =>
  fits(field, value) ? undefined : `must be ${expected(field)}`;

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
      return `a ${field.integer === true ? 'whole ' : ''}number${range(field)}`;
    case 'text':
      return 'a text, not blank, of at most 10,000 characters';
    case 'boolean':
      return 'yes or no (true or false)';
    case 'choice':
      return `one of ${field.options.join(', ')}`;
    case 'list':
      return field.options === undefined
        ? 'a list of texts'
        : `a list drawn from ${field.options.join(', ')}`;
    case 'date':
      return 'a day such as 2026-01-31';
  }
}

function range({ min, max, unit }: Field & { type: 'number' }): string {
  const inUnit = unit === undefined ? '' : ` ${unit}`;
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}${inUnit}`;
  if (min !== undefined) return ` of at least ${min}${inUnit}`;
  if (max !== undefined) return ` of at most ${max}${inUnit}`;
  return unit === undefined ? '' : ` in ${unit}`;
}
