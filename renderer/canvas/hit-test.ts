import type { Id } from '#shared/base/ids.ts';
import { holds, type DrawnLane, type Point } from '#shared/layout/card-geometry.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import type { Component } from '#shared/plan/records.ts';
import type { CanvasModel } from './canvas-model.ts';
import { distanceToRoute } from '#shared/layout/routes/route-measures.ts';

/** The components under a point, innermost first, without those in `except`. */
export function stackAt(model: CanvasModel, point: Point, except: ReadonlySet<Id>): Component[] {
  return model.grid
    .at(point)
    .map((slot) => ({ id: model.idAt(slot), level: model.boxes.level[slot]! }))
    .filter(({ id }) => !except.has(id))
    .sort((a, b) => rank(b.level) - rank(a.level))
    .map(({ id }) => model.tree.components.get(id)!);
}

/** Cards lie over every group, inner groups over outer ones. */
const rank = (level: number): number => (level === 1 ? 255 : level);

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

/** The relation whose line passes within `reach` of a point. A quiet relation counts where an end is selected. */
export function relationAt(
  model: CanvasModel,
  point: Point,
  reach: number,
  selected: ReadonlySet<number>,
): Id | undefined {
  const { from, to, quiet } = model.relations;
  let [best, bestDistance] = [-1, reach];
  for (let index = 0; index < from.length; index++) {
    const [a, b] = [from[index]!, to[index]!];
    if (quiet[index] === 1 && !selected.has(a) && !selected.has(b)) continue;
    if (!mayPass(model, a, b, point, reach)) continue;
    const distance = distanceToRoute(model.router.route(index), point);
    if (distance <= bestDistance) [best, bestDistance] = [index, distance];
  }
  return best < 0 ? undefined : model.relationIdAt(best);
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
