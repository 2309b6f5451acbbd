import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import { formatValue, unitOf } from '#shared/catalogue/units.ts';

/** A fact as its field shows it: the text to edit, and the unit beside it where the text has none. */
export function shownFact(
  field: FieldName,
  value: FactValue | undefined,
  currency?: string,
): { readonly text: string; readonly unit?: string } {
  const unit = unitOf(field, currency);
  if (value === undefined) return { text: '', ...(unit === undefined ? {} : { unit }) };
  const said = formatValue(field, value, currency);
  const ending = unit === undefined ? undefined : ` ${unit}`;
  if (unit === undefined || ending === undefined || !said.endsWith(ending)) return { text: said };
  const text = said.slice(0, -ending.length);
  // "2 h 30 min" ends in a unit, but its text means nothing without it.
  return /[a-z]/i.test(text) ? { text: said } : { text, unit };
}
