import { expect, test } from 'vitest';
import { bandLayout } from '#shared/layout/band-layout.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import { isCutOff, labelPlaces, type LabelPlace } from './lane-label-places.ts';

const content = { x: 0, y: 0, w: 800, h: 200, need: 'open' } as const;
const layout = bandLayout(
  Object.fromEntries(drawnLanes.map((lane) => [lane, content])) as Record<
    DrawnLane,
    typeof content
  >,
);
const { security, access, processing } = layout.areas;

function placesAt(x: number, y: number, zoom: number): Record<string, LabelPlace | undefined> {
  const places = labelPlaces(layout, { x, y, zoom }, 600);
  return Object.fromEntries(Object.keys(layout.areas).map((lane, index) => [lane, places[index]]));
}

test('headers that can be read have no labels beside them', () => {
  expect(Object.values(placesAt(0, 0, 1)).filter((place) => place !== undefined)).toEqual([]);
});

test('a pillar that goes on over the top of the screen carries its name across it, as wide as it is', () => {
  expect(placesAt(0, -100, 1)['security']).toEqual({
    x: security.box.x,
    y: 0,
    scale: 1,
    stretch: 1,
  });
  const large = placesAt(-300, -100, 2)['security']!;
  expect([large.scale, large.stretch]).toEqual([1, 2]);
  const small = placesAt(0, -100, 0.75)['security']!;
  expect([small.scale, small.stretch]).toEqual([0.75, 0.75]);
});

test('the name of a pillar leaves the screen with its pillar', () => {
  const bottom = security.box.y + security.box.h;
  expect(placesAt(0, -bottom + 10, 1)['security']!.y).toBeLessThan(0);
  expect(placesAt(0, -bottom - 100, 1)['security']).toBeUndefined();
});

test('bands that begin left of the screen carry their names at its edge, in the middle of their headers', () => {
  const cut = { x: -200, y: 0, zoom: 1 };
  expect(isCutOff(cut, layout)).toBe(true);
  expect(placesAt(-200, 0, 1)['processing']).toEqual({
    x: 4,
    y: processing.box.y + 4,
    scale: 1,
  });
});

test('a name is as large as the header it lies over, and no larger than it needs to be without', () => {
  const scaleAt = (y: number) => placesAt(-200, y, 3)['processing']?.scale;
  const top = -3 * processing.box.y;
  expect([scaleAt(top), scaleAt(top - 100)]).toEqual([3, 1]);
});

test('seen from afar, each lane has its name beside it, and none lies over another', () => {
  const places = placesAt(200, 40, 0.05);
  const bands = Object.entries(places).filter(
    ([lane]) => lane !== 'security' && lane !== 'management',
  );
  const tops = bands.flatMap(([, place]) => (place === undefined ? [] : [place.y]));
  expect(tops.every((top, index) => index === 0 || top >= tops[index - 1]! + 20)).toBe(true);
  expect(places['management']!.y - places['security']!.y).toBe(22);
});

test('a band that is out of sight has no label', () => {
  expect(placesAt(-200, -access.box.y - access.box.h - 50, 1)['access']).toBeUndefined();
});
