import { z } from 'zod';
import { factValueSchema } from '#shared/plan/schemas/record-schemas.ts';

/** Forms that the parameters of several commands share. What they name is checked against the plan by each command. */

export const idParam = z.string().min(1).max(200);
export const idsParam = z.array(idParam).min(1).readonly();
export const coordinate = z.number().min(-1e7).max(1e7);
export const textParam = z.string().trim().max(10_000);
export const titleParam = textParam.min(1).max(300);

/** Values by field name; null (or undefined, where that survives) takes a fact back. */
export const factsParam = z.record(
  z.string().max(100),
  z.union([factValueSchema, z.null(), z.undefined()]),
);
export type FactsParam = z.infer<typeof factsParam>;

/** Where to put components: upper left corners in the space of their lane, in canvas units. */
export const movesParam = z
  .array(z.strictObject({ id: idParam, x: coordinate, y: coordinate }))
  .readonly();
export type Move = z.infer<typeof movesParam>[number];
