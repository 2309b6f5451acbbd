import { z } from 'zod';
import { recordOf } from '#shared/base/record-of.ts';
import type { FactValue, Field } from './field.ts';
import { fieldOf, fields, type FieldName } from './fields.ts';
import { isDay } from './is-day.ts';
import { processingForms } from './kind.ts';
import { kindNames } from './kinds.ts';
import { layers } from './layers.ts';
import { relationNames } from './relations.ts';
import { technologyFlags, type Technology } from './technology.ts';

/** The forms of the catalogue's words, for whatever comes from outside: commands, plan files, other machines. */

export const kindSchema = z.enum(kindNames);
export const relationKindSchema = z.enum(relationNames);
export const layerSchema = z.enum(layers);

const longestText = 10_000;
const text = z
  .string()
  .max(longestText)
  .refine((value) => value.trim() !== '', 'must not be blank');

/** The form of a field's values. The same schema for the same field. */
export const factValueSchema = (name: FieldName): z.ZodType<FactValue> => valueSchemas[name];

/** Values by field name, each of its field; no other keys. */
export const factValuesSchema = z.lazy(() =>
  plain(
    z.strictObject(
      Object.fromEntries(
        Object.entries(valueSchemas).map(([name, schema]) => [name, schema.exactOptional()]),
      ),
    ),
  ),
) as z.ZodType<Readonly<Partial<Record<FieldName, FactValue>>>>;

/** A technology as a person or a file states it. No other keys, own keys only. */
export const technologySchema = plain(
  z.strictObject({
    id: z
      .string()
      .max(100)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
    name: text.max(300),
    vendor: z.string().max(300),
    kinds: z.array(kindSchema).min(1).readonly(),
    layer: z.enum([...layers, 'facility']),
    secondary: z.array(layerSchema).readonly(),
    form: z.enum(processingForms).exactOptional(),
    era: z.enum(['2009', 'now', 'both']),
    discontinued: z.boolean().exactOptional(),
    successor: z.string().min(1).max(100).exactOptional(),
    flags: z.array(z.enum(technologyFlags)).readonly(),
    facts: factValuesSchema.exactOptional(),
    summary: z.string().max(longestText),
  }),
) satisfies z.ZodType<Technology>;

/** Lets only plain objects through, so that no inherited key is ever read as data. */
function plain<Output>(schema: z.ZodType<Output>): z.ZodType<Output> {
  const unread = schema as z.ZodType<Output, unknown>;
  return z.unknown().refine(isPlainObject, 'must be a plain object').pipe(unread);
}

function isPlainObject(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const valueSchemas = recordOf(Object.keys(fields) as FieldName[], (name) =>
  valueSchema(fieldOf(name)),
);

function valueSchema(field: Field): z.ZodType<FactValue> {
  switch (field.type) {
    case 'number':
      return numberSchema(field);
    case 'text':
      return text;
    case 'boolean':
      return z.boolean();
    case 'choice':
      return z.enum(field.options);
    case 'list':
      return z.array(field.options === undefined ? text : z.enum(field.options)).readonly();
    case 'date':
      return z.string().refine(isDay, 'must be a day such as 2026-01-31');
  }
}

function numberSchema({ min, max, integer }: Field & { readonly type: 'number' }) {
  const number = integer === true ? z.int() : z.number();
  return number.min(min ?? -Infinity).max(max ?? Infinity);
}
