import { fields, type FieldName } from '#shared/catalogue/fields.ts';

/** Every field, in the order of its column in a graph. */
export const fieldNames = Object.keys(fields) as readonly FieldName[];

const numbers = new Map(fieldNames.map((field, index) => [field, index]));

/** The number of a field's column. */
export const fieldNumber = (field: FieldName): number => numbers.get(field)!;
