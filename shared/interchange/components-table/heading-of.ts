import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { unitOf } from '#shared/catalogue/units.ts';

/** How a column of a fact is headed: "Memory [GiB]". */
export function headingOf(field: FieldName): string {
  const unit = unitOf(field);
  return unit === undefined ? fieldOf(field).label : `${fieldOf(field).label} [${unit}]`;
}
