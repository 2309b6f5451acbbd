import type { Id } from '#shared/base/ids.ts';
import { containerAround } from '#shared/layout/drawn-tree.ts';
import { notifyRefusal } from '#renderer/state/notices.ts';
import { selection } from '#renderer/state/selection.ts';
import { outermost } from './canvas-acts.ts';
import type { CanvasModel } from './canvas-model.ts';
import type { CanvasView } from './canvas-view.ts';

/** Makes a group of what is selected; what is a group already comes to lie in the new one. Gives whether it was made. */
export function groupSelection(view: CanvasView): boolean {
  const { model, session } = view;
  const chosen = outermost(model, selection.get().components);
  const stranger = elsewhere(model, chosen);
  if (stranger !== undefined) {
    notifyRefusal(stranger);
    return false;
  }
  const groups = outermost(model, model.wholeGroups(new Set(chosen)));
  const inGroups = new Set(groups.flatMap((id) => model.membersOf(id)));
  const ids = chosen.filter((id) => !inGroups.has(id));
  return session.run('group-components', { ids, groups }).ok;
}

/** The groups that are selected whole, without those inside of others. */
export const selectedGroups = (model: CanvasModel): Id[] =>
  outermost(model, model.wholeGroups(new Set(selection.get().components)));

/** Why some components cannot be drawn as one group: they do not lie side by side. */
function elsewhere(model: CanvasModel, [first, ...others]: readonly Id[]): string | undefined {
  if (first === undefined) return undefined;
  const { whole } = model.tree;
  const home = containerAround(whole, first);
  const other = others.find((id) => containerAround(whole, id) !== home);
  if (other === undefined) return undefined;
  const nameOf = (id: Id | undefined) =>
    id === undefined ? undefined : model.plan.component(id)?.name;
  const where = (id: Id | undefined) => (id === undefined ? 'on its layer' : `in ${nameOf(id)}`);
  return (
    `${nameOf(first)} lies ${where(home)}, ${nameOf(other)} ${where(containerAround(whole, other))}. ` +
    'Group what lies side by side.'
  );
}
