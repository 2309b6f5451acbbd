import type { Id } from '#shared/base/ids.ts';
import {
  boundsOf,
  boxAround,
  cardSize,
  collapsedCard,
  frameOf,
  type Box,
} from './card-geometry.ts';
import type { DrawnNode, DrawnTree, Nesting } from './drawn-tree.ts';

/**
 * The box of every drawn component in its lane's own space: a card where it stands, or, for a
 * container, the frame round what it holds; what is collapsed has its card in the corner of its frame. Where
 * something in it is hidden, a frame keeps its corner: hiding and showing move nothing else.
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
  const roots = new Set([...moved].map((id) => rootOf(tree.whole, id)));
  for (const root of roots) if (tree.components.has(root)) place(tree, root, fresh);
  for (const [id, box] of fresh) boxes.set(id, box);
  return fresh;
}

function rootOf(tree: Nesting, id: Id): Id {
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

function cardOf(tree: DrawnTree, node: DrawnNode): Box {
  const { id, kind, lane } = node;
  if (!tree.whole.children.has(id)) {
    const { x, y } = node;
    return { x, y, ...cardSize(kind, lane, tree.parents.has(id)) };
  }
  const { x, y, w } = wholeFrame(tree.whole, node);
  if (node.collapsed !== true) return { x, y, ...cardSize(kind, lane, tree.parents.has(id)) };
  // No wider than what it stands for: it would cover what lies beside that.
  return { x, y, w: Math.min(w, collapsedCard.w), h: collapsedCard.h };
}

/** The frame round all that a node holds, as it is or would be drawn; the card of one that holds nothing. */
function wholeFrame(whole: Nesting, { id, kind, lane, x, y }: DrawnNode): Box {
  const inside = whole.children.get(id);
  if (inside === undefined) return { x, y, ...cardSize(kind, lane, whole.parents.has(id)) };
  const frames = inside.map((inner) => wholeFrame(whole, whole.components.get(inner)!));
  return boxAround(boundsOf(frames)!, frameOf(kind));
}

function frameAround(
  tree: DrawnTree,
  component: DrawnNode,
  children: readonly Id[],
  boxes: Map<Id, Box>,
): Box {
  const inner = boundsOf(children.map((child) => place(tree, child, boxes)))!;
  const frame = frameOf(component.kind);
  if (tree.whole.children.get(component.id)?.length === children.length)
    return boxAround(inner, frame);
  const { x, y } = wholeFrame(tree.whole, component);
  const corner = { x: x + frame.padding, y: y + frame.header, w: 0, h: 0 };
  return boxAround(boundsOf([corner, inner])!, frame);
}
