import { z } from 'zod';
import type { Patch } from '../change.ts';
import { recordSchemas } from './record-schemas.ts';
import { tableNames, type TableName } from '../records.ts';

const recordPatch = <Op extends 'add' | 'remove', T extends TableName>(op: Op, table: T) =>
  z.strictObject({ op: z.literal(op), table: z.literal(table), record: recordSchemas[table] });

const recordPatches = <Op extends 'add' | 'remove'>(op: Op) =>
  z.discriminatedUnion('table', [
    recordPatch(op, 'meta'),
    recordPatch(op, 'technology'),
    recordPatch(op, 'component'),
    recordPatch(op, 'relation'),
    recordPatch(op, 'declaration'),
    recordPatch(op, 'waiver'),
    recordPatch(op, 'setting'),
    recordPatch(op, 'rule'),
    recordPatch(op, 'baseline'),
    recordPatch(op, 'group'),
    recordPatch(op, 'note'),
    recordPatch(op, 'bookmark'),
    recordPatch(op, 'requirement'),
    recordPatch(op, 'risk'),
    recordPatch(op, 'decision'),
    recordPatch(op, 'action'),
    recordPatch(op, 'vote'),
  ]);

const setPatchSchema = z.strictObject({
  op: z.literal('set'),
  table: z.enum(tableNames),
  id: z.string().min(1).max(200),
  key: z.string().min(1).max(200),
  from: z.unknown().exactOptional(),
  to: z.unknown().exactOptional(),
});

/** The form of one step of a change, for whatever comes from outside. Whether it fits a plan is for `checkChange`. */
export const patchSchema: z.ZodType<Patch> = z.discriminatedUnion('op', [
  setPatchSchema,
  recordPatches('add'),
  recordPatches('remove'),
]);
