import type { Id } from '#shared/base/ids.ts';
import type { Table, TableRow } from '../tables/table.ts';
import type { ImportDraft } from './import-draft.ts';
import { textOf } from './values.ts';
import { t } from '#shared/words/t.ts';

/** The vCenter a row belongs to, or '' when it does not tell: names are only unique within one. */
export interface Scope {
  readonly manager: string;
}

/** Reads the scope of a table's rows. */
export function scopeReader(table: Table): (row: TableRow) => Scope {
  const uuid = table.column(['VI SDK UUID', 'VI SDK Server'], t`identity`);
  return (row) => ({ manager: textOf(row.cell(uuid)) ?? '' });
}

/** The identity of something that has only a name, within its vCenter. */
export const namedId = (scope: Scope, name: string): string =>
  scope.manager === '' ? name : `${scope.manager}/${name}`;

/** The VM manager of a scope, if it is drawn. */
export const managerOf = (scope: Scope, draft: ImportDraft): Id | undefined =>
  draft.find('vmManager', scope.manager);
