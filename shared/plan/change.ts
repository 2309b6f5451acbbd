import type { Id } from '#shared/base/ids.ts';
import type { TableName, Tables } from './records.ts';

/** One typed step of a change. `key` is a column (`name`, `x`) or one fact (`facts.rtoSec`). */
export type Patch<Table extends TableName = TableName> =
  | AddPatch<Table>
  | RemovePatch<Table>
  | SetPatch;

type RecordPatch<Op, Table extends TableName> = {
  readonly [T in Table]: { readonly op: Op; readonly table: T; readonly record: Tables[T] };
}[Table];
export type AddPatch<Table extends TableName = TableName> = RecordPatch<'add', Table>;
export type RemovePatch<Table extends TableName = TableName> = RecordPatch<'remove', Table>;
export interface SetPatch {
  readonly op: 'set';
  readonly table: TableName;
  readonly id: Id;
  readonly key: string;
  /** The value before and after; absent means the column or fact is not stated. JSON values only. */
  readonly from?: unknown;
  readonly to?: unknown;
}

/** What an act did to a plan: enough to apply it, undo it, store it and send it. Order matters. */
export type Change = readonly Patch[];

/** The change that takes this one back. */
export const invert = (change: Change): Change => change.map(invertPatch).reverse();

function invertPatch(patch: Patch): Patch {
  switch (patch.op) {
    case 'add':
      return { ...patch, op: 'remove' } as RemovePatch;
    case 'remove':
      return { ...patch, op: 'add' } as AddPatch;
    case 'set':
      return setPatch(patch.table, patch.id, patch.key, patch.to, patch.from);
  }
}

/** Sets a column or fact; leave `to` undefined to make it unstated. */
export function setPatch(
  table: TableName,
  id: Id,
  key: string,
  from: unknown,
  to: unknown,
): SetPatch {
  return {
    op: 'set',
    table,
    id,
    key,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** Adds a record. */
export const addPatch = <T extends TableName>(table: T, record: Tables[T]): AddPatch<T> => ({
  op: 'add',
  table,
  record,
});

/** Removes a record; the record goes along so that the step can be taken back. */
export const removePatch = <T extends TableName>(table: T, record: Tables[T]): RemovePatch<T> => ({
  op: 'remove',
  table,
  record,
});
