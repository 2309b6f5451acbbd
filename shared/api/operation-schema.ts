import { z } from 'zod';
import { hostileKey, isHostileName } from '#shared/base/hostile-key.ts';
import { factNameOf } from '#shared/plan/record-values.ts';
import { tableNames } from '#shared/plan/records.ts';
import type { Operation } from '#shared/sync/protocol.ts';
import { t } from '#shared/words/t.ts';

const table = z.enum(tableNames);
const id = z.string().min(1).max(200);
const hostile = t`This name cannot be used as a key.`;
const safe = (value: unknown) => hostileKey(value) === undefined;
// Looked at before it is parsed: parsing would drop the key without a word.
const record = z.custom<object>(safe, hostile).pipe(z.looseObject({ id }));
const value = z.unknown().refine(safe, hostile).optional();
const key = z
  .string()
  .min(1)
  .max(100)
  .refine((text) => !text.split('.').some(isHostileName), hostile);

const setPatch = z
  .strictObject({ op: z.literal('set'), table, id, key, from: value, to: value })
  .refine(
    ({ table: owner, key: name }) =>
      factNameOf(name) === undefined || owner === 'component' || owner === 'relation',
    t`Only components and relations have facts.`,
  );

const patch = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), table, record }),
  z.strictObject({ op: z.literal('remove'), table, record }),
  setPatch,
]);

/** The outer shape of an operation; whether its change fits a plan is the plan's own check (`checkChange`). */
export const operationSchema = z.strictObject({
  opId: id,
  label: z.string().max(500),
  change: z.array(patch).max(1_000_000),
}) as z.ZodType<Operation>;
