import type { Kind } from '#shared/catalogue/kinds.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import {
  boxGap,
  cardSize,
  frameOf,
  isCompact,
  overlap,
  stackGap,
  withRoom,
  type Box,
  type DrawnKind,
  type DrawnLane,
  type Point,
} from './card-geometry.ts';
import { drawnTree, type DrawnTree } from './drawn-tree.ts';
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

/** A free place inside a container: the first from its upper left corner down, or, where it holds nothing, inside its frame to be. */
export function placeInside(
  tree: DrawnTree,
  boxes: ReadonlyMap<string, Box>,
  container: string,
  kind: DrawnKind,
): Point {
  const box = boxes.get(container)!;
  const held = (tree.children.get(container) ?? []).map((id) => boxes.get(id)!);
  const { lane, kind: outer } = tree.components.get(container)!;
  const frame = frameOf(outer);
  if (held.length === 0) return { x: box.x + frame.padding, y: box.y + frame.header };
  const size = cardSize(kind, lane, true);
  const gap = isCompact(size) ? stackGap : boxGap;
  const corner = { x: box.x + frame.padding, y: box.y + frame.header };
  for (let y = corner.y; ; y += size.h + gap) {
    const place = { x: corner.x, y, ...size };
    if (!held.some((other) => overlap(withRoom(other, gap), place))) return { x: place.x, y };
  }
}
