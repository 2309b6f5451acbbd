import { expect, test } from 'vitest';
import { seededRandom } from './seeded-random.ts';

const take = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(take(7, 20)).toEqual(take(7, 20));
  expect(take(7, 20)).not.toEqual(take(8, 20));
});

test('numbers lie in [0, 1) and spread evenly', () => {
  const numbers = take(1, 10_000);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const number of numbers) tenths[Math.floor(number * 10)]! += 1;
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(tenths.filter((count) => count < 900 || count > 1100)).toEqual([]);
});

test('the first numbers of a seed stay what they are, or recorded runs could not be repeated', () => {
  expect(take(42, 3).map((number) => number.toFixed(6))).toEqual([
    '0.601104',
    '0.448291',
    '0.852466',
  ]);
});
