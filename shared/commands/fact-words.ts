import { lowerFirst } from '#shared/base/lower-first.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import { fieldOf, isFieldName } from '#shared/catalogue/fields.ts';
import { formatQuantity } from '#shared/catalogue/format-quantity.ts';
import { optionLabel } from '#shared/catalogue/option-labels.ts';

/** A fact inside a sentence: "recovery time", "VLAN". An abbreviation after a comma is left out. */
export const factWords = (name: string): string =>
  isFieldName(name) ? lowerFirst(fieldOf(name).label.replace(/, ([A-Z]+|\d.*)$/, '')) : name;

/** The value of a fact inside a sentence, with its unit: "30 s", "yes", "Fibre Channel". */
export function valueWords(name: string, value: FactValue): string {
  if (typeof value === 'number') return formatQuantity(value, unitOf(name));
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string')
    return value.length === 0 ? 'none' : value.map(optionLabel).join(', ');
  return optionLabel(value);
}

function unitOf(name: string): string | undefined {
  const field = isFieldName(name) ? fieldOf(name) : undefined;
  return field?.type === 'number' ? field.unit : undefined;
}
