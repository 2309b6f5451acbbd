import type { Id } from '#shared/base/ids.ts';
import { groupsOf } from '#shared/layout/group-parts.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { outermost } from './canvas-acts.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { CanvasView } from '../view/canvas-view.ts';
import { membersOf, wholeGroups } from '../model/members.ts';

/** Makes a group of what is selected; what is a group already comes to lie in the new one. Gives whether it was made. */
export function groupSelection(view: CanvasView): boolean {
  const { model, session } = view;
  const chosen = outermost(model, selection.get().components);
  const groups = selectedGroups(model);
  const inGroups = new Set(groups.flatMap((id) => membersOf(model.tree, id)));
  const ids = chosen.filter((id) => !inGroups.has(id));
  return session.run('group-components', { ids, groups }).ok;
}

/** The groups that are selected whole, without those inside of others. */
export const selectedGroups = (model: CanvasModel): Id[] =>
  groupsOf(outermost(model, wholeGroups(model.tree, new Set(selection.get().components))));
