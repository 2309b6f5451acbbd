import { describe, expect, it } from 'vitest';
import { overlap, type Box } from '../card-geometry.ts';
import { placeLabels } from './place-labels.ts';
import { RelationRouter } from './relation-router.ts';
import { distanceToRoute, type Route } from './route-measures.ts';
import { routePath } from './trace-route.ts';

const card = (x: number, y: number): Box => ({ x, y, w: 136, h: 48 });

function routerOf(
  boxes: readonly Box[],
  pairs: readonly (readonly [number, number])[],
  corridors: readonly number[] = [],
): RelationRouter {
  return new RelationRouter(
    {
      x: boxes.map(({ x }) => x),
      y: boxes.map(({ y }) => y),
      w: boxes.map(({ w }) => w),
      h: boxes.map(({ h }) => h),
      level: boxes.map(() => 1),
    },
    { from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to) },
    corridors,
  );
}

const ends = (route: Route) => [route[0], route[1], route.at(-2), route.at(-1)];

/** How many of these boxes a route runs over, by looking at it every half unit. */
function runsOver(route: Route, boxes: readonly Box[]): number {
  return boxes.filter((box) => {
    const inner = { x: box.x + 1, y: box.y + 1, w: box.w - 2, h: box.h - 2 };
    for (let at = 0; at + 3 < route.length; at += 2) {
      const [dx, dy] = [route[at + 2]! - route[at]!, route[at + 3]! - route[at + 1]!];
      const steps = Math.ceil(2 * (Math.abs(dx) + Math.abs(dy)));
      for (let step = 0; step <= steps; step++) {
        const [x, y] = [route[at]! + (dx * step) / steps, route[at + 1]! + (dy * step) / steps];
        if (x > inner.x && x < inner.x + inner.w && y > inner.y && y < inner.y + inner.h)
          return true;
      }
    }
    return false;
  }).length;
}

describe('The way of a relation', () => {
  it('is one straight line between cards that face each other', () => {
    expect(routerOf([card(0, 0), card(0, 100)], [[0, 1]]).route(0)).toEqual([68, 48, 68, 100]);
    expect(routerOf([card(0, 0), card(200, 0)], [[0, 1]]).route(0)).toEqual([136, 24, 200, 24]);
  });

  it('goes round the card that stands between', () => {
    const boxes = [card(0, 0), card(0, 64), card(0, 128)];
    const router = routerOf(boxes, [[0, 2]]);
    expect([router.crossings(0), runsOver(router.route(0), [boxes[1]!])]).toEqual([0, 0]);
    expect(ends(router.route(0)).slice(1, 2)).toEqual([48]);
  });

  it('leaves a machine sideways, as its neighbours lie under it', () => {
    const vm = (y: number): Box => ({ x: 100, y, w: 120, h: 24 });
    const boxes = [vm(0), vm(28), vm(56), card(400, 200)];
    const route = routerOf(boxes, [[0, 3]]).route(0);
    expect(route.slice(0, 4)).toEqual([220, 12, 228, 12]);
    expect(runsOver(route, boxes.slice(1, 3))).toBe(0);
  });

  it('runs over no card of a full grid of them, whichever two are related', () => {
    const boxes = Array.from({ length: 48 }, (_, at) =>
      card((at % 8) * 144, Math.floor(at / 8) * 56 + (at >= 24 ? 60 : 0)),
    );
    const pairs = boxes.flatMap((_, a) =>
      boxes.flatMap((__, b) => (a < b && (a * 7 + b) % 5 === 0 ? [[a, b] as const] : [])),
    );
    const router = routerOf(boxes, pairs, [170, 230]);
    const over = pairs.filter(
      ([a, b], index) =>
        runsOver(
          router.route(index),
          boxes.filter((_, at) => at !== a && at !== b),
        ) > 0,
    );
    expect(over).toEqual([]);
  });

  it('of two relations between the same two keeps them apart', () => {
    const router = routerOf(
      [card(0, 0), card(0, 100)],
      [
        [0, 1],
        [1, 0],
      ],
    );
    expect(router.route(0)[0]).not.toBe(router.route(1)[0]);
  });

  it('ends the lines of a hub in its middle, so that they run as one, but for those that are straight', () => {
    const boxes = [card(400, 200), ...Array.from({ length: 7 }, (_, at) => card(at * 144, 0))];
    const router = routerOf(
      boxes,
      boxes.slice(1).map((_, at) => [at + 1, 0] as const),
      [100],
    );
    const routes = boxes.slice(1).map((_, at) => router.route(at));
    const last = routes.filter((route) => route.length > 4).map((route) => route.at(-2));
    expect(last).toHaveLength(5);
    expect(new Set(last)).toEqual(new Set([468]));
  });
});

describe('A router', () => {
  const boxes = Array.from({ length: 40 }, (_, at) =>
    card((at % 8) * 300, Math.floor(at / 8) * 400),
  );
  const pairs = boxes.slice(0, 32).map((_, at) => [at, at + 8] as const);

  it('keeps the ways that a moved card is far from, and finds the same as one that begins anew', () => {
    const before = routerOf(boxes, pairs);
    for (const [index] of pairs.entries()) before.route(index);
    const moved = boxes.map((box, at) => (at === 0 ? card(40, 80) : box));
    const after = routerOf(moved, pairs);
    after.inherit(before);
    const known = pairs.flatMap((_, index) => (after.isKnown(index) ? [index] : []));
    expect(after.isKnown(0)).toBe(false);
    expect(known.length).toBeGreaterThan(24);
    const anew = routerOf(moved, pairs);
    expect(pairs.map((_, index) => after.route(index))).toEqual(
      pairs.map((_, index) => anew.route(index)),
    );
  });

  it('says of a point how far the line is', () => {
    expect(distanceToRoute([0, 0, 100, 0, 100, 50], { x: 50, y: 12 })).toBe(12);
    expect(distanceToRoute([0, 0, 100, 0, 100, 50], { x: 108, y: 30 })).toBe(8);
  });

  it('rounds bends', () => {
    expect(routePath([0, 0, 0, 50, 80, 50])).toBe('M0 0L0 44Q0 50 6 50L80 50');
  });
});

describe('Labels', () => {
  it('lie on free level stretches, never over a card or another label, and say of a hub once what its lines say', () => {
    const router = routerOf(
      [card(0, 0), card(400, 200)],
      [
        [0, 1],
        [1, 0],
      ],
      [124],
    );
    const wish = { index: 0, text: 'runs on', width: 40 };
    const placed = placeLabels(router, [wish, { ...wish, index: 1 }]);
    expect(placed.map(({ text }) => text)).toEqual(['runs on', 'runs on']);
    expect(overlap(placed[0]!.box, placed[1]!.box)).toBe(false);
    expect(placeLabels(router, [{ ...wish, width: 4000 }])).toEqual([]);
  });
});
