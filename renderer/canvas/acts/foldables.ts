import type { Id } from '#shared/base/ids.ts';
import { groupsOf } from '#shared/layout/group-parts.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { selectedGroups } from './group-selection.ts';
import { membersOf } from '../model/members.ts';

/** Something that can be collapsed or expanded. */
export interface Foldable {
  readonly id: Id;
  readonly collapsed: boolean;
  /** What a click on it selects. */
  readonly members: readonly Id[];
}

/** What of the selection can be collapsed or expanded: groups and containers that are selected, else those right around it. */
export function foldables(model: CanvasModel): Foldable[] {
  const { children, parents, components } = model.tree.whole;
  const groups = selectedGroups(model);
  const inGroups = new Set(groups.flatMap((id) => membersOf(model.tree, id)));
  const single = selection.get().components.filter((id) => !inGroups.has(id));
  const own = [...groups, ...single.filter((id) => children.has(id))];
  const around = groupsOf(
    single.flatMap((id) => model.tree.standIns.get(id) ?? parents.get(id) ?? []),
  );
  const ids = own.length > 0 ? own : around;
  return ids.map((id) => ({
    id,
    collapsed: components.get(id)?.collapsed === true,
    members: membersOf(model.tree, id),
  }));
}
