import { compactCard, type Box } from '../card-geometry.ts';
import { routeLength, type Route } from './route-measures.ts';
import { walkUpright, type RouteGround, type Walk } from './walk-gutters.ts';

/** A relation to be drawn: its two boxes, their slots, and how it keeps apart from others. */
export interface RouteEnds {
  readonly a: Box;
  readonly b: Box;
  readonly slotA: number;
  readonly slotB: number;
  /** Relations with the same track run as one line where they can: those of one hub. Any whole number. */
  readonly track: number;
  /** Which of several relations between the same two this is, from 0. */
  readonly twin: number;
  /** Whether an end is met in its middle, as a bundle is. */
  readonly bundledA: boolean;
  readonly bundledB: boolean;
}

/** Where a line leaves a box: downwards, upwards, or sideways to a gutter. */
interface Exit {
  readonly x: number;
  readonly y: number;
  readonly goes: 'down' | 'up' | 'aside';
  /** The gutter it goes aside to. */
  readonly gutter: number;
}

const gap = 4;
const tracks = 5;
const trackStep = 2.5;
const perCrossing = 1000;
const perBend = 14;
const perLength = 0.5;

/**
 * The way of a relation between two boxes: upright and level pieces through the gutters between cards and the strips between
 * bands. Of a few ways the one that runs over the fewest cards, then with few bends, then short. The same boxes give the same way.
 */
export function findRoute(ground: RouteGround, ends: RouteEnds): Route {
  const within = routeWithin(ground, ends);
  if (within !== undefined) return within;
  const straight = straightRoute(ground, ends);
  if (straight !== undefined) return straight;
  const [inner, outer] = levelsFor(ground, ends);
  const best = bestRoute(ground, ends, inner, undefined);
  return best !== undefined && best.crossings === 0
    ? best.route
    : (bestRoute(ground, ends, outer, best)?.route ?? middleLine(ends));
}

interface Rated {
  readonly route: Route;
  readonly crossings: number;
  readonly cost: number;
}

function bestRoute(
  ground: RouteGround,
  ends: RouteEnds,
  levels: readonly number[],
  sofar: Rated | undefined,
): Rated | undefined {
  let best = sofar;
  const { a, b } = ends;
  for (const begin of exitsOf(a, b, ends.bundledA, ends.twin)) {
    for (const end of exitsOf(b, a, ends.bundledB, ends.twin)) {
      for (const level of levels) {
        if (!mayGo(begin, level) || !mayGo(end, level)) continue;
        const rated = ratedRoute(ground, ends, begin, end, level);
        if (best === undefined || rated.cost < best.cost) best = rated;
        // Two bends and nothing in the way: nothing else can be better.
        if (rated.crossings === 0 && rated.route.length <= 8) return best;
      }
    }
  }
  return best;
}

const mayGo = ({ goes, y }: Exit, level: number): boolean =>
  goes === 'aside' || (goes === 'down' ? level >= y : level <= y);

function ratedRoute(
  ground: RouteGround,
  ends: RouteEnds,
  begin: Exit,
  end: Exit,
  level: number,
): Rated {
  const walk = walkOf(ends);
  const there = begun(begin);
  const x = walkUpright(ground, there, there.at(-2)!, there.at(-1)!, level, end.gutter, walk);
  const back = begun(end);
  walkUpright(ground, back, back.at(-2)!, back.at(-1)!, level, x, walk);
  for (let at = back.length - 2; at >= 0; at -= 2) there.push(back[at]!, back[at + 1]!);
  const route = withoutIdlePoints(there);
  const crossings = ground.grid.crossings(route, ends.slotA, ends.slotB);
  const cost =
    crossings * perCrossing + (route.length / 2) * perBend + routeLength(route) * perLength;
  return { route, crossings, cost };
}

const begun = ({ x, y, goes, gutter }: Exit): number[] =>
  goes === 'aside' ? [x, y, gutter, y] : [x, y];

const walkOf = ({ slotA, slotB, track }: RouteEnds): Walk => ({
  a: slotA,
  b: slotB,
  spread: ((Math.abs(track) % 3) - 1) * 1.5,
});

/** Heights at which a line may run across: between the two boxes first, then beyond them. */
function levelsFor(
  { corridors }: RouteGround,
  { a, b, track, twin }: RouteEnds,
): readonly [between: readonly number[], beyond: readonly number[]] {
  const [upper, lower] = a.y + a.h <= b.y ? [a, b] : b.y + b.h <= a.y ? [b, a] : [a, b];
  const off = ((Math.abs(track + 2 * twin) % tracks) - 2) * trackStep;
  const [from, to] = [upper.y + upper.h, lower.y];
  const strips = corridors.map((y) => y + off);
  const small = off / 4;
  const highest = Math.min(a.y, b.y);
  const lowest = Math.max(a.y + a.h, b.y + b.h);
  const above = strips.findLast((y) => y < highest);
  const below = strips.find((y) => y > lowest);
  const beyond = [
    highest - gap + small,
    lowest + gap + small,
    ...(above === undefined ? [] : [above]),
    ...(below === undefined ? [] : [below]),
  ];
  if (from > to) return [beyond.slice(0, 2), beyond.slice(2)];
  const between = strips.filter((y) => y > from && y < to);
  const nearest =
    between.length <= 3 ? between : [between[0]!, between.at(-1)!, between[between.length >> 1]!];
  const gutters = to - from < 2 * gap ? [(from + to) / 2] : [to - gap + small, from + gap + small];
  return [[...nearest, ...gutters], beyond];
}

/** Where a line to `to` may leave `box`. What lies in a machine is left sideways, as its neighbours lie under it. */
function exitsOf(box: Box, to: Box, bundled: boolean, twin: number): readonly Exit[] {
  const aim = to.x + to.w / 2;
  const middle = box.x + box.w / 2;
  if (box.h <= compactCard.h && box.w <= compactCard.w) {
    const y = box.y + box.h / 2 + twin * 3;
    const left: Exit = { x: box.x, y, goes: 'aside', gutter: box.x - 2 * gap };
    const right: Exit = { x: box.x + box.w, y, goes: 'aside', gutter: box.x + box.w + 2 * gap };
    return aim < middle ? [left, right] : [right, left];
  }
  const lean = bundled ? 0 : Math.round(clamp((aim - middle) * 0.12, box.w * 0.35) / gap) * gap;
  const x = middle + lean + twin * 5;
  const down: Exit = { x, y: box.y + box.h, goes: 'down', gutter: x };
  const up: Exit = { x, y: box.y, goes: 'up', gutter: x };
  return to.y >= box.y + box.h ? [down, up] : [up, down];
}

const clamp = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** From a component to the frame of a container that it lies in, however deep. */
function routeWithin(ground: RouteGround, ends: RouteEnds): Route | undefined {
  const { a, b } = ends;
  if (isWithin(a, b)) return toFrame(ground, ends, a, b);
  return isWithin(b, a) ? reversed(toFrame(ground, ends, b, a)) : undefined;
}

function toFrame(ground: RouteGround, ends: RouteEnds, inner: Box, frame: Box): Route {
  const x = inner.x + inner.w / 2;
  const points = [x, inner.y];
  walkUpright(ground, points, x, inner.y, frame.y, x, walkOf(ends));
  return withoutIdlePoints(points);
}

const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.w <= outer.x + outer.w &&
  inner.y + inner.h <= outer.y + outer.h;

/** One straight piece between boxes that face each other, where no card is in the way. */
function straightRoute({ grid }: RouteGround, ends: RouteEnds): Route | undefined {
  const { a, b, slotA, slotB, twin } = ends;
  const y = (Math.max(a.y, b.y) + Math.min(a.y + a.h, b.y + b.h)) / 2 + twin * 4;
  if (Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y) >= 8) {
    const line =
      a.x + a.w <= b.x ? [a.x + a.w, y, b.x, y] : b.x + b.w <= a.x ? [a.x, y, b.x + b.w, y] : [];
    return line.length > 0 && grid.crossings(line, slotA, slotB) === 0 ? line : undefined;
  }
  const [from, to] = [Math.max(a.x, b.x), Math.min(a.x + a.w, b.x + b.w)];
  if (to - from < 16 || isNarrow(a) || isNarrow(b)) return undefined;
  const x = facing(ends, from, to) + twin * 5;
  const line = a.y + a.h <= b.y ? [x, a.y + a.h, x, b.y] : [x, a.y, x, b.y + b.h];
  return grid.crossings(line, slotA, slotB) === 0 ? line : undefined;
}

const isNarrow = (box: Box): boolean => box.h <= compactCard.h && box.w <= compactCard.w;

/** Where an upright line between two boxes stands: in the middle of the smaller, if the other faces that. */
function facing({ a, b }: RouteEnds, from: number, to: number): number {
  const smaller = a.w <= b.w ? a : b;
  const middle = smaller.x + smaller.w / 2;
  return middle > from + gap && middle < to - gap ? middle : (from + to) / 2;
}

/** What is left when nothing else can be drawn: an elbow between the middles. */
const middleLine = ({ a, b }: RouteEnds): Route =>
  withoutIdlePoints([
    a.x + a.w / 2,
    a.y + a.h / 2,
    b.x + b.w / 2,
    a.y + a.h / 2,
    b.x + b.w / 2,
    b.y + b.h / 2,
  ]);

/** The same way from its other end. */
function reversed(route: Route): Route {
  const points: number[] = [];
  for (let at = route.length - 2; at >= 0; at -= 2) points.push(route[at]!, route[at + 1]!);
  return points;
}

/** Without points where a line neither turns nor ends. */
function withoutIdlePoints(points: readonly number[]): Route {
  const kept: number[] = [points[0]!, points[1]!];
  for (let at = 2; at < points.length; at += 2) {
    const [x, y] = [points[at]!, points[at + 1]!];
    if (x === kept.at(-2) && y === kept.at(-1)) continue;
    while (kept.length >= 4 && isOnLine(kept, x, y)) kept.length -= 2;
    kept.push(x, y);
  }
  return kept.length >= 4 ? kept : [...kept, ...kept];
}

const isOnLine = (kept: readonly number[], x: number, y: number): boolean =>
  (kept.at(-4) === kept.at(-2) && kept.at(-2) === x) ||
  (kept.at(-3) === kept.at(-1) && kept.at(-1) === y);
