import type { Id } from '#shared/base/ids.ts';
import type { TableRow } from '../tables/table.ts';
import type { ImportDraft } from './import-draft.ts';
import { namedId, type Scope } from './scope.ts';

/** The segment of a port group's name within a vCenter. RVTools does not say what it is for, so its role stays blank. */
export function segmentNamed(
  name: string,
  scope: Scope,
  row: TableRow,
  draft: ImportDraft,
  vlanId?: number,
): Id {
  return draft.component(
    { kind: 'segment', name, sourceId: namedId(scope, name), facts: { vlanId } },
    row,
  );
}
