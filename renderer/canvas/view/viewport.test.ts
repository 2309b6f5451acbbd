import { expect, test } from 'vitest';
import { fitting, maxZoom, pinched, revealing, sightOf, toCanvas, zoomedAt } from './viewport.ts';

const size = { w: 900, h: 600 };
const world = { x: 0, y: 0, w: 1000, h: 700 };

test('fitting shows the whole box, never larger than 100 %', () => {
  const sight = sightOf(fitting(world, size), size);
  expect(sight.x).toBeLessThanOrEqual(0);
  expect(sight.x + sight.w).toBeGreaterThanOrEqual(1000);
  expect(sight.y + sight.h).toBeGreaterThanOrEqual(700);
  expect(fitting({ x: 0, y: 0, w: 100, h: 100 }, size).zoom).toBe(1);
});

test('a small zoom leaves room at the left for the names of the lanes', () => {
  const { x, zoom } = fitting({ x: 0, y: 0, w: 12_000, h: 8000 }, size);
  expect(zoom).toBeLessThan(0.1);
  expect(x).toBeGreaterThanOrEqual(148);
});

test('zooming keeps what lies under the pointer there', () => {
  const before = { x: 40, y: -20, zoom: 0.8 };
  const pointer = { x: 333, y: 222 };
  const after = zoomedAt(before, pointer, 1.7);
  const [a, b] = [toCanvas(before, pointer), toCanvas(after, pointer)];
  expect(b.x).toBeCloseTo(a.x);
  expect(b.y).toBeCloseTo(a.y);
});

test('revealing what is in sight moves nothing; what is not comes to the middle, large enough to read', () => {
  const viewport = { x: 0, y: 0, zoom: 1 };
  expect(revealing(viewport, { x: 100, y: 100, w: 100, h: 50 }, size)).toBe(viewport);
  expect(revealing({ ...viewport, zoom: 0.1 }, { x: 5000, y: 0, w: 100, h: 50 }, size)).toEqual({
    x: 450 - 5050 * 0.5,
    y: 300 - 25 * 0.5,
    zoom: 0.5,
  });
});

test('two fingers that go apart enlarge what lies between them, and carry it along, within the limits of zoom', () => {
  const viewport = { x: 0, y: 0, zoom: 1 };
  const from = [
    { x: 100, y: 100 },
    { x: 200, y: 100 },
  ] as const;
  const apart = pinched(viewport, from, [
    { x: 60, y: 120 },
    { x: 260, y: 120 },
  ]);
  expect(apart).toEqual({ x: -140, y: -80, zoom: 2 });
  expect(toCanvas(apart, { x: 160, y: 120 })).toEqual(toCanvas(viewport, { x: 150, y: 100 }));
  const wide = pinched(viewport, from, [
    { x: 0, y: 100 },
    { x: 5000, y: 100 },
  ]);
  expect(wide.zoom).toBe(maxZoom);
});
