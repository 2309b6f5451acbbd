import type { Table, TableRow } from '../tables/table.ts';
import { textOf } from './values.ts';

/** Where a row belongs: names are only unique within a vCenter. */
export interface Scope {
  readonly manager: string;
  readonly datacenter: string;
}

/** Reads the scope of a table's rows. */
export function scopeReader(table: Table): (row: TableRow) => Scope {
  const uuid = table.column(['VI SDK UUID', 'VI SDK Server'], 'identity');
  const datacenter = table.column(['Datacenter'], 'identity');
  return (row) => ({
    manager: textOf(row.cell(uuid)) ?? '',
    datacenter: textOf(row.cell(datacenter)) ?? '',
  });
}

/** The identity of something that has only a name, within its vCenter. */
export const namedId = (scope: Scope, name: string): string =>
  scope.manager === '' ? name : `${scope.manager}/${name}`;
