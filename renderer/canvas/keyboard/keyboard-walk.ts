import { containersOf } from '#shared/layout/common-group.ts';
import type { Id } from '#shared/base/ids.ts';
import { grid, type Box, type DrawnLane } from '#shared/layout/card-geometry.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import type { CanvasModel } from '../model/canvas-model.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The component a person at `from` reaches by going in a direction: near, and not far to the side. */
export function nearest(model: CanvasModel, from: Id, direction: Direction): Id | undefined {
  const start = model.boxOf(from);
  if (start === undefined) return undefined;
  return nearestOf(model, start, direction, (id) => id === from || isAround(model, id, from));
}

/** The component to go on with from where one stood that is gone: what came to its place, else the nearest in the direction, else in another. */
export function nearestTo(model: CanvasModel, stood: Box, direction: Direction): Id | undefined {
  for (const id of model.tree.components.keys())
    if (isSamePlace(model.boxOf(id)!, stood)) return id;
  const isOuter = (id: Id) => holds(model.boxOf(id)!, stood);
  for (const way of [direction, 'right', 'left', 'down', 'up'] as const) {
    const found = nearestOf(model, stood, way, isOuter);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nearestOf(
  model: CanvasModel,
  start: Box,
  direction: Direction,
  isLeftOut: (id: Id) => boolean,
): Id | undefined {
  let [best, bestCost] = [undefined as Id | undefined, Infinity];
  for (const id of model.tree.components.keys()) {
    if (isLeftOut(id)) continue;
    const cost = walkCost(start, model.boxOf(id)!, direction);
    if (cost < bestCost) [best, bestCost] = [id, cost];
  }
  return best;
}

/** The component at the far end of a relation that points in a direction. */
export function alongRelation(model: CanvasModel, from: Id, direction: Direction): Id | undefined {
  const start = model.boxOf(from);
  if (start === undefined) return undefined;
  const ends = [
    ...model.plan.outgoing(from).map((relation) => relation.to),
    ...model.plan.incoming(from).map((relation) => relation.from),
  ];
  let [best, bestCost] = [undefined as Id | undefined, Infinity];
  for (const id of new Set(ends)) {
    const box = model.boxOf(id);
    const cost = box === undefined ? Infinity : walkCost(start, box, direction);
    if (cost < bestCost) [best, bestCost] = [id, cost];
  }
  return best;
}

/** The first component of a plan, as read: topmost, then leftmost. */
export const firstComponent = (model: CanvasModel): Id | undefined =>
  firstOf(model, model.tree.components.keys());

/** The last component of a plan, as read. */
export const lastComponent = (model: CanvasModel): Id | undefined =>
  lastOf(model, model.tree.components.keys());

/** The first component of the next lane that holds any, downwards or upwards, in the order of `drawnLanes`. */
export function onNextLane(model: CanvasModel, from: Id, step: 1 | -1): Id | undefined {
  const lane = model.tree.components.get(from)?.lane;
  for (let at = drawnLanes.indexOf(lane as DrawnLane) + step; ; at += step) {
    const next = drawnLanes[at];
    if (next === undefined) return undefined;
    const first = firstOf(model, model.tree.roots.get(next) ?? []);
    if (first !== undefined) return first;
  }
}

/** What a component lies in. */
export const outwards = (model: CanvasModel, from: Id): Id | undefined =>
  model.tree.parents.get(from);

/** The first of what lies in a component. */
export const inwards = (model: CanvasModel, from: Id): Id | undefined =>
  firstOf(model, model.tree.children.get(from) ?? []);

/** Where a component stands among those that lie in the same: its place from 1 as read, and how many there are. */
export function placeAmong(
  model: CanvasModel,
  id: Id,
): { readonly place: number; readonly count: number } | undefined {
  const own = model.boxOf(id);
  const lane = model.tree.components.get(id)?.lane;
  if (own === undefined || lane === undefined) return undefined;
  const parent = model.tree.parents.get(id);
  const all =
    parent === undefined
      ? (model.tree.roots.get(lane as DrawnLane) ?? [])
      : (model.tree.children.get(parent) ?? []);
  const before = all.filter((other) => other !== id && isBefore(model.boxOf(other)!, own));
  return { place: before.length + 1, count: all.length };
}

function firstOf(model: CanvasModel, ids: Iterable<Id>): Id | undefined {
  let best: Id | undefined;
  for (const id of ids) {
    if (best === undefined || isBefore(model.boxOf(id)!, model.boxOf(best)!)) best = id;
  }
  return best;
}

function lastOf(model: CanvasModel, ids: Iterable<Id>): Id | undefined {
  let best: Id | undefined;
  for (const id of ids) {
    if (best === undefined || isBefore(model.boxOf(best)!, model.boxOf(id)!)) best = id;
  }
  return best;
}

const isBefore = (a: Box, b: Box): boolean => a.y < b.y || (a.y === b.y && a.x < b.x);

/** Distance in the direction, with going sideways three times as dear; Infinity for what lies the other way. */
function walkCost(from: Box, to: Box, direction: Direction): number {
  const [dx, dy] = [middleX(to) - middleX(from), middleY(to) - middleY(from)];
  const isAcross = direction === 'left' || direction === 'right';
  const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
  const aside = Math.abs(isAcross ? dy : dx);
  return ahead <= 1 ? Infinity : ahead + 3 * aside;
}

/** Whether a card stands where another stood: at the same corner, and no container around it. */
const isSamePlace = (box: Box, stood: Box): boolean =>
  Math.abs(box.x - stood.x) <= grid && Math.abs(box.y - stood.y) <= grid && box.h <= stood.h * 1.5;

const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.w >= inner.x + inner.w &&
  outer.y + outer.h >= inner.y + inner.h;

const middleX = (box: Box): number => box.x + box.w / 2;
const middleY = (box: Box): number => box.y + box.h / 2;

/** Whether a component holds another, however deep. */
const isAround = (model: CanvasModel, outer: Id, inner: Id): boolean =>
  containersOf(model.tree, inner).includes(outer);
