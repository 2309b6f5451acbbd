import { z } from 'zod';
import { recordSchemas } from './record-schemas.ts';
import type { TableName } from '../records.ts';

const forms = new Map<string, z.ZodType>();

/**
 * The form of a record as if it had this column only: all that a new value must fit, for the rest of the record is in the plan
 * already. Undefined where columns hang together, and for a column that the table does not have.
 */
export function columnForm(table: TableName, key: string): z.ZodType | undefined {
  const place = `${table}.${key}`;
  const form = forms.get(place) ?? newForm(recordSchemas[table], key);
  if (form !== undefined) forms.set(place, form);
  return form;
}

function newForm(record: z.ZodType, key: string): z.ZodType | undefined {
  if (!(record instanceof z.ZodObject) || !Object.hasOwn(record.shape, key)) return undefined;
  const hangsTogether = (record.def.checks ?? []).length > 0;
  return hangsTogether ? undefined : z.strictObject({ [key]: record.shape[key]! });
}
