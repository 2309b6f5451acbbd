import type { Point } from '../card-geometry.ts';

/** A line through points, one after the other: x, y, x, y … At least two points. */
export type Route = readonly number[];

/** How far a point is from a route, in canvas units. */
export function distanceToRoute(route: Route, point: Point): number {
  let best = Infinity;
  for (let at = 0; at + 3 < route.length; at += 2) {
    const [ax, ay, bx, by] = [route[at]!, route[at + 1]!, route[at + 2]!, route[at + 3]!];
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const t =
      length === 0
        ? 0
        : Math.min(1, Math.max(0, ((point.x - ax) * dx + (point.y - ay) * dy) / length));
    best = Math.min(best, Math.hypot(point.x - ax - t * dx, point.y - ay - t * dy));
  }
  return best;
}

/** The point half way along a route. */
export const routeMiddle = (route: Route): Point => pointAlong(route, 0.5);

/** The point at a share of a route's length, 0 to 1. */
export function pointAlong(route: Route, part: number): Point {
  let left = routeLength(route) * part;
  for (let at = 0; at + 3 < route.length; at += 2) {
    const [ax, ay, bx, by] = [route[at]!, route[at + 1]!, route[at + 2]!, route[at + 3]!];
    const length = Math.abs(bx - ax) + Math.abs(by - ay);
    const share = length === 0 ? 0 : left / length;
    if (share <= 1) return { x: ax + (bx - ax) * share, y: ay + (by - ay) * share };
    left -= length;
  }
  return { x: route.at(-2)!, y: route.at(-1)! };
}

/** How long a route is. */
export function routeLength(route: Route): number {
  let length = 0;
  for (let at = 0; at + 3 < route.length; at += 2)
    length += Math.abs(route[at + 2]! - route[at]!) + Math.abs(route[at + 3]! - route[at + 1]!);
  return length;
}
