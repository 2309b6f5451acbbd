import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import {
  boxGap,
  cardSize,
  holds,
  overlap,
  snapped,
  type Box,
  type DrawnLane,
  type Point,
  type Size,
} from '#shared/layout/card-geometry.ts';
import { lanePadding } from '#shared/layout/band-layout.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { openPart } from '../model/open-part.ts';

/** Where on a card the pointer holds it. */
const hold = { x: 16, y: 24 } as const;

/** The upper left corner of a card that the pointer holds near its left edge: the nearest on the lane where it is let go beside it, under what is in the way on the lane, or in the frame of a group. */
export function dropPoint(
  model: CanvasModel,
  point: Point,
  lane: DrawnLane,
  kind: Kind,
  frame?: Id,
): Point {
  const size = cardSize(kind, lane, frame !== undefined);
  const { x, y } = model.intoLane(broughtOnto(openPart(model, lane), point, size), lane);
  const place = {
    x: Math.max(0, snapped(x - hold.x)),
    y: Math.max(0, snapped(y - hold.y)),
    ...size,
  };
  const beside = frame === undefined ? model.tree.roots.get(lane) : model.tree.children.get(frame);
  const taken = (beside ?? []).map((id) => model.laneBoxes.get(id)!);
  for (;;) {
    const inTheWay = taken.find((box) => overlap(box, place));
    if (inTheWay === undefined) return { x: place.x, y: place.y };
    place.y = snapped(inTheWay.y + inTheWay.h + boxGap);
  }
}

/** A point that lies beside a lane, where it has room for the card that is held there: it need not grow for it. */
function broughtOnto(box: Box, point: Point, card: Size): Point {
  if (holds(box, point)) return point;
  return {
    x: within(point.x, box.x + lanePadding + hold.x, box.w - 2 * lanePadding - card.w),
    y: within(point.y, box.y + hold.y, box.h - lanePadding - card.h),
  };
}

const within = (at: number, start: number, room: number): number =>
  Math.max(start, Math.min(at, start + room));
