import { ok, refuse, type Result } from '#shared/base/result.ts';
import { unitInCurrency } from './currency.ts';
import type { FactValue, Field } from './field.ts';
import { fieldOf, type FieldName } from './fields.ts';
import { optionLabel, optionNamed } from './option-labels.ts';
import { formatQuantity } from './format-quantity.ts';
import { isDay } from './is-day.ts';
import { parseQuantity } from './parse-quantity.ts';
import { t } from '#shared/words/t.ts';

/** What can be switched reads "on" and "off"; everything else "yes" and "no". */
const switches: ReadonlySet<FieldName> = new Set([
  'haRestart',
  'liveMigration',
  'faultTolerance',
  'appMonitoring',
  'poweredOn',
]);

/** A fact as people read it, with its unit: "30 s", "16 GiB", "99.95 %", "yes", "Linux". */
export function formatValue(field: FieldName, value: FactValue, currency = 'money'): string {
  if (typeof value === 'boolean') return formatYesNo(field, value);
  if (typeof value === 'number') return formatQuantity(value, unitOf(field, currency));
  if (typeof value !== 'string')
    return value.length === 0 ? t`none` : value.map(optionLabel).join(', ');
  return fieldOf(field).type === 'choice' ? optionLabel(value) : value;
}

/** The unit a field is kept in, or undefined; money in the currency of a plan, where one is given. */
export function unitOf(name: FieldName, currency = 'money'): string | undefined {
  const field = fieldOf(name);
  if (field.type !== 'number' || field.unit === undefined) return undefined;
  return unitInCurrency(field.unit, currency);
}

/**
 * The fact that a person's text states: "4 h", "90", "1,5", "99.95 %", "yes". A number without a unit is in the unit of
 * the field, money in the plan's currency. Refuses with one sentence what is no value of the field.
 */
export function parseValue(name: FieldName, text: string, currency = 'money'): Result<FactValue> {
  const field = fieldOf(name);
  const said = text.trim();
  if (said === '')
    return refuse('value-blank', t`${field.label} is blank. Write a value, or clear it.`);
  switch (field.type) {
    case 'number':
      return parseQuantity({ ...field, ...inCurrency(field.unit, currency) }, said);
    case 'boolean':
      return parseYesNo(field, said);
    case 'choice':
      return parseOption(field.label, said, field.options);
    case 'list':
      return parseList(field, said);
    case 'date':
      return parseDay(field, said);
    case 'text':
      return ok(said);
  }
}

const inCurrency = (unit: string | undefined, currency: string) =>
  unit === undefined ? {} : { unit: unitInCurrency(unit, currency) };

const formatYesNo = (field: FieldName, value: boolean): string =>
  switches.has(field) ? (value ? t`on` : t`off`) : value ? t`yes` : t`no`;

function parseYesNo(field: Field, said: string): Result<boolean> {
  if (/^(yes|y|on|true|1)$/i.test(said)) return ok(true);
  if (/^(no|n|off|false|0)$/i.test(said)) return ok(false);
  return refuse('not-yes-or-no', t`${field.label} is yes or no. Write one of them.`);
}

function parseOption(label: string, said: string, options: readonly string[]): Result<string> {
  const option = optionNamed(said, options);
  if (option !== undefined) return ok(option);
  const known = options.map(optionLabel).join(', ');
  return refuse('unknown-option', t`${label} has no “${said}”. Choose from: ${known}.`);
}

function parseList(
  field: Field & { readonly type: 'list' },
  said: string,
): Result<readonly string[]> {
  if (/^none$/i.test(said)) return ok([]);
  const words = said
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const { options } = field;
  if (options === undefined) return ok([...new Set(words)]);
  const parsed = words.map((word) => parseOption(field.label, word, options));
  const wrong = parsed.find((item) => !item.ok);
  if (wrong !== undefined) return wrong;
  return ok([...new Set(parsed.flatMap((item) => (item.ok ? [item.value] : [])))]);
}

function parseDay(field: Field, said: string): Result<string> {
  return isDay(said)
    ? ok(said)
    : refuse('not-a-day', t`${field.label} is a day. Write it as 2026-01-31.`);
}
