import type { Id } from '#shared/base/ids.ts';
import { holds, type DrawnLane, type Point } from '#shared/layout/card-geometry.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import type { DrawnNode } from '#shared/layout/drawn-tree.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { distanceToRoute } from '#shared/layout/routes/route-measures.ts';
import { containersOf } from '#shared/layout/common-group.ts';

/** How near to a line counts as on it, in px of the screen. */
export const lineReach = 6;

/** What lies under a point, cards first, then inner containers before outer ones, without those in `except`. */
export function stackAt(model: CanvasModel, point: Point, except: ReadonlySet<Id>): DrawnNode[] {
  return model.grid
    .at(point)
    .map((slot) => model.slots.idAt(slot))
    .filter((id) => !except.has(id))
    .map((id) => ({ id, rank: model.isGroup(id) ? containersOf(model.tree, id).length : Infinity }))
    .sort((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank))
    .map(({ id }) => model.tree.components.get(id)!);
}

/** The innermost component at a point of the canvas. */
export const componentAt = (
  model: CanvasModel,
  point: Point,
  except: ReadonlySet<Id> = new Set(),
): Id | undefined => stackAt(model, point, except)[0]?.id;

/** The lane whose band or pillar holds a point; pillars lie over bands. */
export function laneAt(model: CanvasModel, point: Point): DrawnLane | undefined {
  return drawnLanes.toReversed().find((lane) => holds(model.layout.areas[lane].box, point));
}

/** The relations whose line passes within `reach` of a point: none, one, or a bundle. A quiet relation counts where an end is selected. */
export function relationsAt(
  model: CanvasModel,
  point: Point,
  reach: number,
  selected: ReadonlySet<number>,
): readonly Id[] {
  const { from, to, quiet } = model.lines.relations;
  let [best, bestDistance] = [-1, reach];
  for (let index = 0; index < from.length; index++) {
    const [a, b] = [from[index]!, to[index]!];
    if (quiet[index] === 1 && !selected.has(a) && !selected.has(b)) continue;
    if (!mayPass(model, a, b, point, reach)) continue;
    const distance = distanceToRoute(model.router.route(index), point);
    if (distance <= bestDistance) [best, bestDistance] = [index, distance];
  }
  return best < 0 ? [] : model.lines.idsAt(best);
}

/** How far a way may lead out of the box round its ends, in canvas units. */
const detour = 240;

/** Whether a point lies so near to the box round both ends that the way between them may pass there. */
function mayPass(model: CanvasModel, a: number, b: number, point: Point, near: number): boolean {
  const reach = near + detour;
  const { x, y, w, h } = model.boxes;
  return (
    point.x >= Math.min(x[a]!, x[b]!) - reach &&
    point.x <= Math.max(x[a]! + w[a]!, x[b]! + w[b]!) + reach &&
    point.y >= Math.min(y[a]!, y[b]!) - reach &&
    point.y <= Math.max(y[a]! + h[a]!, y[b]! + h[b]!) + reach
  );
}
