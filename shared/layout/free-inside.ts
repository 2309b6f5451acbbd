import { isPillarLane } from '#shared/catalogue/layers.ts';
import {
  boxGap,
  frameOf,
  isCompact,
  isHost,
  overlap,
  stackGap,
  withRoom,
  type Box,
  type Point,
  type Size,
} from './card-geometry.ts';
import type { DrawnNode } from './drawn-tree.ts';

/** How wide the rows of a container get, unless it is wider already. */
const rowWidth = 600;

/**
 * A free place inside a container whose frame has its corner at `corner`, for something of this size: on a machine and on a pillar
 * the first from above, elsewhere the first along rows. Where it holds nothing, inside the frame to be.
 */
export function freeInside(
  outer: DrawnNode,
  corner: Point,
  held: readonly Box[],
  { w, h }: Size,
): Point {
  const { padding, header } = frameOf(outer.kind);
  const first = { x: corner.x + padding, y: corner.y + header };
  if (held.length === 0) return first;
  const gap = isCompact({ w, h }) ? stackGap : boxGap;
  const width = isColumn(outer)
    ? 0
    : Math.max(rowWidth, ...held.map((box) => box.x + box.w - first.x));
  for (let y = first.y; ; y += h + gap) {
    for (let x = first.x; x === first.x || x + w <= first.x + width; x += w + gap) {
      const place = { x, y, w, h };
      if (!held.some((other) => overlap(withRoom(other, gap), place))) return { x, y };
    }
  }
}

const isColumn = ({ kind, lane }: DrawnNode): boolean => isHost(kind) || isPillarLane(lane);
