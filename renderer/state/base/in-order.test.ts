import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

const ascending = (a: number, b: number) => a - b;

test('what comes stands where it belongs, what goes leaves no gap', () => {
  const sorted = [1, 3, 5, 7, 9];
  expect(inOrder(sorted, (n) => n === 5, [10, 4, 0, 8], ascending)).toEqual([
    0, 1, 3, 4, 7, 8, 9, 10,
  ]);
  expect(sorted).toEqual([1, 3, 5, 7, 9]);
});

test('an empty list takes in everything, and gives up everything', () => {
  expect(inOrder([], () => false, [2, 1], ascending)).toEqual([1, 2]);
  expect(inOrder([1, 2], () => true, [], ascending)).toEqual([]);
});
