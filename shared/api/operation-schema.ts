import { z } from 'zod';
import { tableNames } from '#shared/plan/records.ts';
import type { Operation } from '#shared/sync/protocol.ts';

const table = z.enum(tableNames);
const id = z.string().min(1).max(200);
const record = z.looseObject({ id });

const patch = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), table, record }),
  z.strictObject({ op: z.literal('remove'), table, record }),
  z.strictObject({
    op: z.literal('set'),
    table,
    id,
    key: z.string().min(1).max(100),
    from: z.unknown(),
    to: z.unknown(),
  }),
]);

/** The outer shape of an operation; whether its change fits a plan is the plan's own check (`checkChange`). */
export const operationSchema = z.strictObject({
  opId: id,
  label: z.string().max(500),
  change: z.array(patch).max(1_000_000),
}) as unknown as z.ZodType<Operation>;
