import type { Kind } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import {
  boxGap,
  cardSize,
  overlap,
  withRoom,
  type Box,
  type DrawnKind,
  type DrawnLane,
  type Point,
} from './card-geometry.ts';
import { drawnTree, type DrawnTree } from './drawn-tree.ts';
import { freeInside } from './free-inside.ts';
import { groupBounds } from './group-bounds.ts';

/**
 * A free place for one more component: the first on its lane, going along rows `width` wide; in the
 * lane's own space.
 */
export function placeNew(plan: PlanView, kind: Kind, lane: DrawnLane, width = 600): Point {
  const tree = drawnTree(plan);
  const boxes = groupBounds(tree);
  const taken = (tree.roots.get(lane) ?? []).map((id) => boxes.get(id)!);
  return freePoint(taken, kind, lane, width);
}

function freePoint(taken: readonly Box[], kind: Kind, lane: DrawnLane, width: number): Point {
  const size = cardSize(kind, lane, false);
  const columns = Math.max(1, Math.floor((width + boxGap) / (size.w + boxGap)));
  for (let index = 0; ; index++) {
    const x = (index % columns) * (size.w + boxGap);
    const y = Math.floor(index / columns) * (size.h + boxGap);
    const box = { x, y, ...size };
    if (!taken.some((other) => overlap(withRoom(other, boxGap), box))) return { x, y };
  }
}

/** A free place for one more inside a container: see `freeInside`. */
export function placeInside(
  tree: DrawnTree,
  boxes: ReadonlyMap<string, Box>,
  container: string,
  kind: DrawnKind,
): Point {
  const outer = tree.components.get(container)!;
  const held = (tree.children.get(container) ?? []).map((id) => boxes.get(id)!);
  return freeInside(outer, boxes.get(container)!, held, cardSize(kind, outer.lane, true));
}
