import type { Id } from '#shared/base/ids.ts';
import { sameJson } from '#shared/base/same-json.ts';
import { valueAt, withValue } from '#shared/plan/record-values.ts';
import type { TableName, Tables } from '#shared/plan/records.ts';
import { conflictKey, type MergeConflict } from './merge-conflict.ts';
import { identityFields, recordFields } from './record-fields.ts';

type AnyRecord = Tables[TableName];

/** One record as it was where the sides parted, as the scenario has it, and as it is here; undefined where it is not there. */
export interface ThreeWays {
  readonly table: TableName;
  readonly id: Id;
  readonly base: AnyRecord | undefined;
  readonly source: AnyRecord | undefined;
  readonly target: AnyRecord | undefined;
}

/** What becomes of a record, and what both sides changed of it. */
export interface MergedRecord {
  readonly record: AnyRecord | undefined;
  readonly conflicts: readonly MergeConflict[];
}

/** On which sides something hangs on the record that was not there where they parted. */
export interface HangsOn {
  readonly source: boolean;
  readonly target: boolean;
}

const nothingHangs: HangsOn = { source: false, target: false };

/** Takes the scenario's changes of one record over, as far as this side did not change the same; `take` names the conflicts that are decided for the scenario. */
export function mergeRecord(
  ways: ThreeWays,
  take: ReadonlySet<string>,
  hangsOn: HangsOn = nothingHangs,
): MergedRecord {
  const { table, base, source, target } = ways;
  if (base === undefined || (source !== undefined && target !== undefined))
    return source !== undefined && target !== undefined
      ? mergeBoth({ ...ways, source, target }, take)
      : { record: source ?? target, conflicts: [] };
  const left = source ?? target;
  const hangs = source === undefined ? hangsOn.target : hangsOn.source;
  if (left === undefined || (sameContent(table, base, left) && !hangs))
    return { record: undefined, conflicts: [] };
  return whole(ways, source === undefined ? 'removed-there' : 'removed-here', take);
}

type Both = ThreeWays & { readonly source: AnyRecord; readonly target: AnyRecord };

function mergeBoth(ways: Both, take: ReadonlySet<string>): MergedRecord {
  const { table, base, source, target } = ways;
  if (sameJson(base, source) || sameJson(source, target)) return { record: target, conflicts: [] };
  if (isSameThing(table, [base, source, target])) return mergeFields(ways, take);
  return sameJson(base, target) ? { record: source, conflicts: [] } : whole(ways, 'value', take);
}

function whole(
  { table, id, source, target }: ThreeWays,
  is: MergeConflict['is'],
  take: ReadonlySet<string>,
): MergedRecord {
  const key = conflictKey(table, id);
  return { record: take.has(key) ? source : target, conflicts: [{ key, table, id, is }] };
}

function mergeFields(ways: Both, take: ReadonlySet<string>): MergedRecord {
  const { table, id, base, source, target } = ways;
  const conflicts: MergeConflict[] = [];
  let record = target;
  for (const field of keysOf(table, [base, source])) {
    const [was, there, here] = [
      base && valueAt(base, field),
      valueAt(source, field),
      valueAt(target, field),
    ];
    if (sameJson(was, there) || sameJson(there, here)) continue;
    const isFree = sameJson(was, here);
    const key = conflictKey(table, id, field);
    if (!isFree)
      conflicts.push({ key, table, id, field, is: 'value', ...values(was, there, here) });
    if (isFree || take.has(key)) record = withValue(record, field, there);
  }
  return { record, conflicts };
}

const values = (base: unknown, source: unknown, target: unknown) => ({
  ...(base === undefined ? {} : { base }),
  ...(source === undefined ? {} : { source }),
  ...(target === undefined ? {} : { target }),
});

const keysOf = (
  table: TableName,
  records: readonly (AnyRecord | undefined)[],
): ReadonlySet<string> =>
  new Set(
    records.flatMap((record) =>
      record === undefined ? [] : [...recordFields(table, record).keys()],
    ),
  );

function isSameThing(table: TableName, records: readonly (AnyRecord | undefined)[]): boolean {
  const there = records.filter((record) => record !== undefined);
  return (identityFields[table] ?? []).every((field) =>
    there.every((record) => sameJson(valueAt(record, field), valueAt(there[0]!, field))),
  );
}

/** Whether only its place differs: a card that was moved is no reason to keep what the other side removed. */
function sameContent(table: TableName, one: AnyRecord, other: AnyRecord): boolean {
  if (table !== 'component') return sameJson(one, other);
  const placeless = (record: AnyRecord) => ({ ...record, x: 0, y: 0 });
  return sameJson(placeless(one), placeless(other));
}
