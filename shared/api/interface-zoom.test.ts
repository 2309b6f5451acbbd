import { expect, test } from 'vitest';
import { nextZoom } from './interface-zoom.ts';

test('the interface grows and shrinks step by step, from between two steps too, and not beyond the last', () => {
  expect([100, 105, 200, 210].map((zoom) => nextZoom(zoom, 1))).toEqual([110, 110, 200, 200]);
  expect([100, 105, 80, 70].map((zoom) => nextZoom(zoom, -1))).toEqual([90, 100, 80, 80]);
});
