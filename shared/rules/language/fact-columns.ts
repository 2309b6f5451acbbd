import { fields, type FieldName } from '#shared/catalogue/fields.ts';

/** Every field, in the order of its column in a graph. */
export const fieldNames = Object.keys(fields) as readonly FieldName[];

const numbers: ReadonlyMap<string, number> = new Map(
  fieldNames.map((field, index) => [field, index]),
);

/** The number of a field's column. */
export const fieldNumber = (field: FieldName): number => numbers.get(field)!;

/** The number of the column of a field of this name; undefined when there is no such field. */
export const fieldNumberOf = (name: string): number | undefined => numbers.get(name);
