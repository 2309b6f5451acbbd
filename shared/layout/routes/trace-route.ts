import type { Route } from './route-measures.ts';

/** What can draw a route: a canvas, or what writes a path. */
export interface RoutePen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
}

const bendRadius = 6;

/** Draws a route with its bends rounded. */
export function traceRoute(pen: RoutePen, route: Route): void {
  let [x, y] = [route[0]!, route[1]!];
  pen.moveTo(x, y);
  for (let at = 2; at + 3 < route.length; at += 2) {
    const [bx, by, nx, ny] = [route[at]!, route[at + 1]!, route[at + 2]!, route[at + 3]!];
    const before = Math.abs(bx - x) + Math.abs(by - y);
    const after = Math.abs(nx - bx) + Math.abs(ny - by);
    const last = at + 4 >= route.length;
    const radius = Math.min(bendRadius, before, last ? after : after / 2);
    const [ix, iy] = [Math.sign(bx - x), Math.sign(by - y)];
    const [ox, oy] = [Math.sign(nx - bx), Math.sign(ny - by)];
    pen.lineTo(bx - ix * radius, by - iy * radius);
    [x, y] = [bx + ox * radius, by + oy * radius];
    pen.quadraticCurveTo(bx, by, x, y);
  }
  pen.lineTo(route.at(-2)!, route.at(-1)!);
}

/** SVG path data of a route with its bends rounded. */
export function routePath(route: Route): string {
  let path = '';
  const say = (letter: string, ...numbers: number[]) => {
    path += letter + numbers.map((value) => Math.round(value * 100) / 100).join(' ');
  };
  traceRoute(
    {
      moveTo: (x, y) => say('M', x, y),
      lineTo: (x, y) => say('L', x, y),
      quadraticCurveTo: (cx, cy, x, y) => say('Q', cx, cy, x, y),
    },
    route,
  );
  return path;
}
