import type { Id } from '#shared/base/ids.ts';
import { boundsOf, boxAround, cardSize, frameOf, type Box } from './card-geometry.ts';
import type { DrawnTree } from './drawn-tree.ts';

/**
 * The box of every drawn component in its lane's own space: a card where it stands, or, for a
 * container, the frame round what it holds.
 */
export function groupBounds(tree: DrawnTree): Map<Id, Box> {
  const boxes = new Map<Id, Box>();
  for (const roots of tree.roots.values()) for (const id of roots) place(tree, id, boxes);
  return boxes;
}

function place(tree: DrawnTree, id: Id, boxes: Map<Id, Box>): Box {
  const component = tree.components.get(id)!;
  const inner = boundsOf((tree.children.get(id) ?? []).map((child) => place(tree, child, boxes)));
  const box =
    inner === undefined
      ? {
          x: component.x,
          y: component.y,
          ...cardSize(component.kind, component.lane, tree.parents.has(id)),
        }
      : boxAround(inner, frameOf(component.kind));
  boxes.set(id, box);
  return box;
}
