import { expect, test } from 'vitest';
import { partOfShapes } from './part-of-shapes.ts';
import type { Shape } from './scene.ts';

const rect = (x: number): Shape => ({ is: 'rect', x, y: 0, w: 10, h: 10, fill: 'band' });
const window = { x: 500, y: 0, w: 100, h: 100 };

test('what cannot show in the window is left out, wherever its group lies', () => {
  const group = (x: number): Shape => ({ is: 'group', place: { x, y: 0 }, shapes: [rect(0)] });
  expect(partOfShapes([rect(0), rect(520), group(0), group(550)], window)).toEqual([
    rect(520),
    group(550),
  ]);
});

test('of many curves in one path those that pass are kept', () => {
  const [far, near, through] = [
    'M0 0C0 1 0 2 0 3',
    'M510 5C511 6 512 7 513 8',
    'M0 0C0 0 900 9 900 9',
  ];
  const path = (d: string): Shape => ({
    is: 'path',
    d,
    x: 0,
    y: 0,
    scale: 1,
    stroke: { ink: 'line' },
  });
  expect(partOfShapes([path(far! + near! + through!), path(far!)], window)).toEqual([
    path(near! + through!),
  ]);
});

test('a path whose reach is not known stays', () => {
  const icon: Shape = { is: 'path', d: 'M4 4h16v16z', x: 0, y: 0, scale: 1, fill: 'ink' };
  expect(partOfShapes([icon], window)).toEqual([icon]);
});
