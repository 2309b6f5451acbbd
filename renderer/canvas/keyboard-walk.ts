import type { Id } from '#shared/base/ids.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import type { CanvasModel } from './canvas-model.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** The component a person at `from` reaches by going in a direction: near, and not far to the side. */
export function nearest(model: CanvasModel, from: Id, direction: Direction): Id | undefined {
  const start = model.boxOf(from);
  if (start === undefined) return undefined;
  let [best, bestCost] = [undefined as Id | undefined, Infinity];
  for (const id of model.tree.components.keys()) {
    if (id === from || isAround(model, id, from)) continue;
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
export function firstComponent(model: CanvasModel): Id | undefined {
  let best: Id | undefined;
  for (const id of model.tree.components.keys()) {
    if (best === undefined || isBefore(model.boxOf(id)!, model.boxOf(best)!)) best = id;
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

const middleX = (box: Box): number => box.x + box.w / 2;
const middleY = (box: Box): number => box.y + box.h / 2;

/** Whether one of two components lies, however deep, in the other. */
function isAround(model: CanvasModel, a: Id, b: Id): boolean {
  const { parents } = model.tree;
  const holdsIt = (outer: Id, inner: Id) => {
    for (let up = parents.get(inner); up !== undefined; up = parents.get(up))
      if (up === outer) return true;
    return false;
  };
  return holdsIt(a, b);
}
