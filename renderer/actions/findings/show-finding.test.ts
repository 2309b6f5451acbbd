// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { nextIndex } from './show-finding.ts';

test('F8 walks round: after the last comes the first, before the first the last', () => {
  expect([nextIndex(0, 1, 3), nextIndex(2, 1, 3)]).toEqual([1, 0]);
  expect([nextIndex(2, -1, 3), nextIndex(0, -1, 3)]).toEqual([1, 2]);
});

test('from nowhere F8 begins at the first, Shift F8 at the last', () => {
  expect([nextIndex(-1, 1, 3), nextIndex(-1, -1, 3)]).toEqual([0, 2]);
});

test('with no finding there is nowhere to go', () => {
  expect(nextIndex(-1, 1, 0)).toBeUndefined();
});
