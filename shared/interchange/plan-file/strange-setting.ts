import type { TableName } from '#shared/plan/records.ts';
import { isAssumptionSetting, settingNamed } from '#shared/plan/setting-name.ts';
import { unknownLoss, type Loss } from './without-unknown.ts';

/** Whether a record sets an assumption that the book does not have: a file may come from a book of another day. Then it is listed in `losses`. */
export function isStrangeSetting(
  table: TableName,
  record: unknown,
  at: readonly PropertyKey[],
  losses: Loss[],
): boolean {
  const { id } = { ...(record as { id?: unknown } | null) };
  if (table !== 'setting' || typeof id !== 'string') return false;
  const strange = isAssumptionSetting(id) && settingNamed(id) === undefined;
  if (strange) losses.push(unknownLoss([...at, id]));
  return strange;
}
