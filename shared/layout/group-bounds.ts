import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
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

/** Brings boxes up to date where these components stand elsewhere now; what lies in what must be as it was. Gives the boxes that are new. */
export function refreshBounds(
  tree: DrawnTree,
  boxes: Map<Id, Box>,
  moved: Iterable<Id>,
): ReadonlyMap<Id, Box> {
  const fresh = new Map<Id, Box>();
  const roots = new Set([...moved].map((id) => rootOf(tree, id)));
  for (const root of roots) if (tree.components.has(root)) place(tree, root, fresh);
  for (const [id, box] of fresh) boxes.set(id, box);
  return fresh;
}

function rootOf(tree: DrawnTree, id: Id): Id {
  let at = id;
  for (let up = tree.parents.get(at); up !== undefined; up = tree.parents.get(at)) at = up;
  return at;
}

function place(tree: DrawnTree, id: Id, boxes: Map<Id, Box>): Box {
  const children = tree.children.get(id);
  const component = tree.components.get(id)!;
  const box =
    children === undefined
      ? cardOf(tree, component)
      : frameAround(tree, component, children, boxes);
  boxes.set(id, box);
  return box;
}

function cardOf(tree: DrawnTree, { id, kind, lane, x, y }: Component): Box {
  const { w, h } = cardSize(kind, lane, tree.parents.has(id));
  return { x, y, w, h };
}

function frameAround(
  tree: DrawnTree,
  component: Component,
  children: readonly Id[],
  boxes: Map<Id, Box>,
): Box {
  const inner = boundsOf(children.map((child) => place(tree, child, boxes)))!;
  return boxAround(inner, frameOf(component.kind));
}
