import { expect, test } from 'vitest';
import { joinFigures, percentile } from './figures.ts';

test('parts of a run are joined by size', () => {
  expect(joinFigures([{ n1000: { a: 1 } }, { n1000: { b: 2 }, n10000: { b: 3 } }])).toEqual({
    n1000: { a: 1, b: 2 },
    n10000: { b: 3 },
  });
});

test('the median is the value in the middle, the worst the last', () => {
  expect(percentile([5, 1, 9], 0.5)).toBe(5);
  expect(percentile([5, 1, 9], 1)).toBe(9);
  expect(percentile([], 0.5)).toBeNaN();
});
