import type { Id } from '#shared/base/ids.ts';
import { isComponent, type DrawnTree } from '#shared/layout/drawn-tree.ts';
import { framesOfGroups, groupOf } from '#shared/layout/group-parts.ts';

/** The components that a click on something selects: itself, or, for a group, what is in it, wherever that lies. */
export function membersOf(tree: DrawnTree, id: Id): Id[] {
  const frames = framesOfGroups(tree.whole).get(groupOf(id));
  return frames === undefined
    ? membersHere(tree, id)
    : [...new Set(frames.flatMap((frame) => membersHere(tree, frame)))];
}

/** The same of one frame of a group. */
export function membersHere(tree: DrawnTree, id: Id): Id[] {
  const { components, children } = tree.whole;
  const node = components.get(id);
  if (node === undefined || node.hidden === true) return [];
  if (isComponent(node)) return [id];
  return (children.get(id) ?? []).flatMap((inner) => membersHere(tree, inner));
}

/** The frames of groups all of which is among these components. */
export const wholeGroups = (tree: DrawnTree, ids: ReadonlySet<Id>): Id[] =>
  [...framesOfGroups(tree.whole).values()]
    .flat()
    .filter((frame) => tree.components.has(frame))
    .filter((frame) => membersOf(tree, frame).every((member) => ids.has(member)));
