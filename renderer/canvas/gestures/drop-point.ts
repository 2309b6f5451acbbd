import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import {
  boxGap,
  cardSize,
  overlap,
  snapped,
  type DrawnLane,
  type Point,
} from '#shared/layout/card-geometry.ts';
import type { CanvasModel } from '../model/canvas-model.ts';

/** The upper left corner of a card that the pointer holds near its left edge; under what is in the way on the lane, or in the frame of a group. */
export function dropPoint(
  model: CanvasModel,
  point: Point,
  lane: DrawnLane,
  kind: Kind,
  frame?: Id,
): Point {
  const { x, y } = model.intoLane(point, lane);
  const size = cardSize(kind, lane, frame !== undefined);
  const place = { x: Math.max(0, snapped(x - 16)), y: Math.max(0, snapped(y - 24)), ...size };
  const beside = frame === undefined ? model.tree.roots.get(lane) : model.tree.children.get(frame);
  const taken = (beside ?? []).map((id) => model.laneBoxes.get(id)!);
  for (;;) {
    const inTheWay = taken.find((box) => overlap(box, place));
    if (inTheWay === undefined) return { x: place.x, y: place.y };
    place.y = snapped(inTheWay.y + inTheWay.h + boxGap);
  }
}
