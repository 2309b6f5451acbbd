import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { CanvasModel } from '../model/canvas-model.ts';
import {
  alongRelation,
  firstComponent,
  inwards,
  lastComponent,
  nearest,
  nearestTo,
  onNextLane,
  outwards,
  placeAmong,
} from './keyboard-walk.ts';

const model = new CanvasModel(
  drawSketch({
    parts: {
      a: ['server', { x: 0, y: 0 }],
      b: ['server', { x: 144, y: 0 }],
      c: ['server', { x: 288, y: 8 }],
      below: ['server', { x: 144, y: 64 }],
      disk: ['volume', { x: 500, y: 0 }],
      near: ['volume', { x: 144, y: 0 }],
    },
    relations: [['disk', 'providedBy', 'b']],
  }),
  () => 'open',
);

const grouped = new CanvasModel(
  drawSketch({
    parts: { outer: ['server', {}], inner: ['hypervisor', {}] },
    relations: [['inner', 'runsOn', 'outer']],
  }),
  () => 'open',
);

test('an arrow goes to the nearest card in its direction', () => {
  expect(nearest(model, 'a', 'right')).toBe('b');
  expect(nearest(model, 'c', 'left')).toBe('b');
  expect(nearest(model, 'b', 'down')).toBe('below');
  expect(nearest(model, 'below', 'down')).toBe('near');
  expect(nearest(model, 'a', 'left')).toBeUndefined();
});

test('an arrow with Ctrl goes along a relation, however far', () => {
  expect(alongRelation(model, 'b', 'down')).toBe('disk');
  expect(alongRelation(model, 'disk', 'up')).toBe('b');
  expect(alongRelation(model, 'a', 'down')).toBeUndefined();
});

test('pages go from layer to layer, brackets out of a group and into it', () => {
  expect(onNextLane(model, 'c', 1)).toBe('near');
  expect(onNextLane(model, 'disk', -1)).toBe('a');
  expect(onNextLane(model, 'disk', 1)).toBeUndefined();
  expect(outwards(grouped, 'inner')).toBe('outer');
  expect(inwards(grouped, 'outer')).toBe('inner');
  expect(inwards(grouped, 'inner')).toBeUndefined();
});

test('a component is one of those beside it, as read', () => {
  expect(placeAmong(model, 'b')).toEqual({ place: 2, count: 4 });
  expect(placeAmong(model, 'below')).toEqual({ place: 4, count: 4 });
  expect(placeAmong(grouped, 'inner')).toEqual({ place: 1, count: 1 });
});

test('the walk begins at the top left', () => {
  expect(firstComponent(model)).toBe('a');
  expect(lastComponent(model)).toBe('disk');
});

test('from where a component was deleted the walk goes on beside it, in the direction that was pressed', () => {
  const gone = model.boxOf('b')!;
  const left = new CanvasModel(
    drawSketch({
      parts: {
        a: ['server', { x: 0, y: 0 }],
        c: ['server', { x: 288, y: 8 }],
        below: ['server', { x: 144, y: 64 }],
      },
    }),
    () => 'open',
  );
  expect(nearestTo(left, gone, 'right')).toBe('c');
  expect(nearestTo(left, gone, 'left')).toBe('a');
  expect(nearestTo(left, gone, 'down')).toBe('below');
  // What moved up to its place comes first.
  expect(nearestTo(left, left.boxOf('a')!, 'down')).toBe('a');
  // Nothing is above: it is better to go on somewhere near than to the beginning.
  expect(nearestTo(left, gone, 'up')).toBe('c');
});
