import type { Box, Point } from '#shared/layout/card-geometry.ts';

/** A cubic curve: begin, two handles, end. */
export type Curve = readonly [Point, Point, Point, Point];

/** The curve of a relation between two boxes: from the sides that face each other. */
export function relationCurve(a: Box, b: Box): Curve {
  if (b.y >= a.y + a.h) return vertical(bottom(a), top(b));
  if (a.y >= b.y + b.h) return vertical(top(a), bottom(b));
  return b.x >= a.x ? horizontal(right(a), left(b)) : horizontal(left(a), right(b));
}

const top = (box: Box): Point => ({ x: box.x + box.w / 2, y: box.y });
const bottom = (box: Box): Point => ({ x: box.x + box.w / 2, y: box.y + box.h });
const left = (box: Box): Point => ({ x: box.x, y: box.y + box.h / 2 });
const right = (box: Box): Point => ({ x: box.x + box.w, y: box.y + box.h / 2 });

function vertical(from: Point, to: Point): Curve {
  const bend = (to.y - from.y) / 2;
  return [from, { x: from.x, y: from.y + bend }, { x: to.x, y: to.y - bend }, to];
}

function horizontal(from: Point, to: Point): Curve {
  const bend = (to.x - from.x) / 2;
  return [from, { x: from.x + bend, y: from.y }, { x: to.x - bend, y: to.y }, to];
}

/** SVG path data of a curve. */
export const curvePath = ([a, b, c, d]: Curve): string =>
  `M${a.x} ${a.y}C${b.x} ${b.y} ${c.x} ${c.y} ${d.x} ${d.y}`;

/** The point of a curve at t from 0 to 1. */
function curvePoint([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t;
  const [wa, wb, wc, wd] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return {
    x: wa * a.x + wb * b.x + wc * c.x + wd * d.x,
    y: wa * a.y + wb * b.y + wc * c.y + wd * d.y,
  };
}

/** How far a point is from a curve, to within a few px: by twenty straight pieces. */
export function distanceToCurve(curve: Curve, point: Point): number {
  let best = Infinity;
  let from = curve[0];
  for (let step = 1; step <= 20; step++) {
    const to = curvePoint(curve, step / 20);
    best = Math.min(best, distanceToPiece(from, to, point));
    from = to;
  }
  return best;
}

function distanceToPiece(a: Point, b: Point, point: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t =
    length === 0
      ? 0
      : Math.min(1, Math.max(0, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
