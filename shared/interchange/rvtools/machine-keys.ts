import type { Table, TableRow } from '../tables/table.ts';
import { namedId, scopeReader } from './scope.ts';
import { textOf } from './values.ts';
import { t } from '#shared/words/t.ts';

/**
 * Reads by what a row's machine can be found in other tabs, the surest first: its UUID, its number in its vCenter, its
 * name. Names alone are not unique: two folders may each have a `web-01`.
 */
export function machineKeys(table: Table): (row: TableRow) => readonly string[] {
  const scope = scopeReader(table);
  const columns = {
    uuid: table.column(['VM UUID'], t`identity`),
    number: table.column(['VM ID'], t`identity`),
    name: table.column(['VM', 'vInfoVMName', 'vPartitionVMName'], t`virtual machine`),
  };
  return (row) => {
    const uuid = textOf(row.cell(columns.uuid));
    const number = textOf(row.cell(columns.number));
    const name = textOf(row.cell(columns.name));
    return [
      ...(uuid === undefined ? [] : [`uuid ${uuid}`]),
      ...(number === undefined ? [] : [`id ${namedId(scope(row), number)}`]),
      ...(name === undefined ? [] : [`name ${namedId(scope(row), name)}`]),
    ];
  };
}

/** What is kept under the first of these keys that anything is kept under. */
export function firstUnder<Value>(
  kept: ReadonlyMap<string, Value>,
  keys: readonly string[],
): Value | undefined {
  const found = keys.find((key) => kept.has(key));
  return found === undefined ? undefined : kept.get(found);
}
