import type { Id } from '#shared/base/ids.ts';
import type { TableRow } from '../tables/table.ts';
import type { ImportDraft } from './import-draft.ts';
import { namedId, type Scope } from './scope.ts';

/** The volume that a path such as `[datastore1] web-01/web-01.vmx` lies on; undefined when the path names none. */
export function volumeOfPath(
  path: string | undefined,
  scope: Scope,
  row: TableRow,
  draft: ImportDraft,
): Id | undefined {
  const name = /^\[([^\]]+)\]/.exec(path ?? '')?.[1];
  if (name === undefined) return undefined;
  return draft.component({ kind: 'volume', name, sourceId: namedId(scope, name) }, row);
}
