import type { RouteBoxes } from './obstacle-grid.ts';
import type { Route } from './route-measures.ts';

/** A card this near to a way, in canvas units, may have had a part in choosing it. */
const influence = 160;

/** The slots whose boxes are not alike in two pictures; undefined where more than `most` are. */
export function movedSlots(
  before: RouteBoxes,
  now: RouteBoxes,
  most: number,
): readonly number[] | undefined {
  const moved: number[] = [];
  const size = Math.max(before.level.length, now.level.length);
  for (let slot = 0; slot < size; slot++) {
    if (isAlike(before, now, slot)) continue;
    moved.push(slot);
    if (moved.length > most) return undefined;
  }
  return moved;
}

const isAlike = (a: RouteBoxes, b: RouteBoxes, slot: number): boolean =>
  a.x[slot] === b.x[slot] &&
  a.y[slot] === b.y[slot] &&
  a.w[slot] === b.w[slot] &&
  a.h[slot] === b.h[slot] &&
  a.level[slot] === b.level[slot];

/** Whether any of these slots' boxes lies so near to a way that the way may have to be another. */
export function isNearRoute(route: Route, slots: readonly number[], boxes: RouteBoxes): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < route.length; at += 2) {
    left = Math.min(left, route[at]!);
    right = Math.max(right, route[at]!);
    top = Math.min(top, route[at + 1]!);
    bottom = Math.max(bottom, route[at + 1]!);
  }
  return slots.some(
    (slot) =>
      boxes.x[slot]! < right + influence &&
      boxes.x[slot]! + boxes.w[slot]! > left - influence &&
      boxes.y[slot]! < bottom + influence &&
      boxes.y[slot]! + boxes.h[slot]! > top - influence,
  );
}
