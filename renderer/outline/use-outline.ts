import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Id } from '#shared/base/ids.ts';
import { asOf } from '#renderer/state/base/as-of.ts';
import { outlineGrouping } from '#renderer/state/shown/outline.ts';
import { useLater, useStore } from '#renderer/state/base/store.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { useLaterPlanVersion, useSession } from '#renderer/state/session/use-session.ts';
import { foundRows, outlineRows, type OutlineRow } from './outline-rows.ts';
import { outlineTree } from './outline-tree.ts';

/** A plan of up to so many components is shown unfolded. */
const unfoldedUpTo = 300;

/** The lines of the outline, and how to fold them. */
export interface Outline {
  readonly rows: readonly OutlineRow[];
  readonly fold: (key: string, isOpen: boolean) => void;
}

/** The outline of the open plan, a moment behind it; only what was found, when something was sought. */
export function useOutline(found: readonly Id[] | undefined): Outline {
  const session = useSession();
  const version = useLaterPlanVersion();
  const grouping = useDeferredValue(useStore(outlineGrouping));
  const selected = useLater(selection);
  const [folds, setFolds] = useState<ReadonlyMap<string, boolean>>(new Map());
  const fold = useCallback(
    (key: string, isOpen: boolean) => setFolds((before) => new Map(before).set(key, isOpen)),
    [],
  );
  const tree = useMemo(
    () => outlineTree(asOf(session, version).plan, grouping),
    [session, grouping, version],
  );
  const rows = useMemo(() => {
    const { plan } = asOf(session, version);
    if (found !== undefined)
      return foundRows(
        plan,
        found.filter((id) => plan.component(id)),
      );
    const isSmall = plan.size('component') <= unfoldedUpTo;
    const shown = around(tree.parents, selected.components);
    const isOpen = (key: string) =>
      folds.get(key) ?? (isSmall || key.startsWith('lane ') || shown.has(key));
    return outlineRows(plan, tree, isOpen);
  }, [session, tree, folds, selected, found, version]);
  return { rows, fold };
}

/** What has to be open for the newest of the selection to be seen. */
function around(parents: ReadonlyMap<Id, Id>, ids: readonly Id[]): ReadonlySet<Id> {
  const open = new Set<Id>();
  const last = ids.at(-1);
  for (let at = last && parents.get(last); at !== undefined; at = parents.get(at)) open.add(at);
  return open;
}
