import { expect, test } from 'vitest';
import type { Box } from '#shared/layout/card-geometry.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { selection } from '#renderer/state/shown/selection.ts';
import { selectWithin } from '../acts/selecting.ts';
import { CanvasModel } from '../model/canvas-model.ts';
import { takenOutlines } from './taken-outlines.ts';

/** A host with two machines, and a server beside it. */
const model = new CanvasModel(
  drawSketch({
    parts: {
      host: ['hypervisor', { x: 0, y: 0 }],
      a: ['vm', { x: 40, y: 40 }],
      b: ['vm', { x: 40, y: 68 }],
      beside: ['server', { x: 400, y: 40 }],
    },
    relations: [
      ['a', 'runsOn', 'host'],
      ['b', 'runsOn', 'host'],
    ],
  }),
  () => 'open',
);
const around = (by: number, ...ids: readonly string[]): Box => {
  const { x, y, w, h } = model.boxAround(ids)!;
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by };
};

test('a rectangle shows what it takes: cards that it touches, and in place of all that a frame holds that frame', () => {
  expect(takenOutlines(model, around(-10, 'a'))).toEqual([model.boxOf('a')]);
  expect(takenOutlines(model, around(2, 'host'))).toEqual([model.boxOf('host')]);
  expect(takenOutlines(model, around(2, 'host', 'beside'))).toEqual([
    model.boxOf('host'),
    model.boxOf('beside'),
  ]);
  expect(takenOutlines(model, { ...around(0, 'host'), w: 0, h: 0 })).toEqual([]);
});

test('what is shown is what is selected when it is let go', () => {
  selectWithin(model, around(2, 'host'), false);
  expect(selection.get().components.toSorted()).toEqual(['a', 'b', 'host']);
});

test('of very many the largest are shown', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [
      `s${index}`,
      ['server', { x: index * 144, y: 0 }] as const,
    ]),
  );
  const wide = new CanvasModel(drawSketch({ parts: many }), () => 'open');
  expect(takenOutlines(wide, wide.layout.world)).toHaveLength(200);
});
