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
