import { expect, test } from 'vitest';
import { edgeStep } from './edge-step.ts';

test('what is carried to an edge moves the canvas, faster the further it is beyond, but not without end', () => {
  expect([28, 500, 972].map((at) => edgeStep(at, 1000))).toEqual([0, 0, 0]);
  expect([27, 0, -28, -500].map((at) => edgeStep(at, 1000))).toEqual([-0.25, -7, -14, -24]);
  expect([973, 1000, 1028, 1500].map((at) => edgeStep(at, 1000))).toEqual([0.25, 7, 14, 24]);
});
