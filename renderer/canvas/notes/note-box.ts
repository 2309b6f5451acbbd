import {
  boxGap,
  overlap,
  snapped,
  type Box,
  type DrawnLane,
  type Point,
} from '#shared/layout/card-geometry.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import type { Note } from '#shared/plan/records.ts';
import type { NoteSpot } from '#renderer/state/shown/canvas-port.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { laneAt } from '../gestures/hit-test.ts';

/** Where a note lies on the canvas; undefined on a lane that is not drawn. */
export function noteBox(model: CanvasModel, { lane, x, y, w, h }: Note): Box | undefined {
  const area = drawnLanes.includes(lane as DrawnLane)
    ? model.layout.areas[lane as DrawnLane]
    : undefined;
  return area === undefined ? undefined : { x: x + area.origin.x, y: y + area.origin.y, w, h };
}

/** The same box, further down where it would cover a note or picture. */
export function underNotes(model: CanvasModel, box: Box): Box {
  const taken = [...model.plan.all('note')].flatMap((note) => noteBox(model, note) ?? []);
  const inTheWay = taken.find((other) => overlap(other, box));
  if (inTheWay === undefined) return box;
  return underNotes(model, { ...box, y: snapped(inTheWay.y + inTheWay.h + boxGap) });
}

/** The lane in whose space a box of the canvas lies, and where in it: that under its middle, else the first. */
export function spotOf(model: CanvasModel, { x, y, w, h }: Box): NoteSpot {
  const lane = laneAt(model, { x: x + w / 2, y: y + h / 2 }) ?? 'access';
  const at: Point = model.intoLane({ x, y }, lane);
  return { lane, x: Math.round(at.x), y: Math.round(at.y) };
}
