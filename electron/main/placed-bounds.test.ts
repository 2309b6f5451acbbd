import { expect, test } from 'vitest';
import { placedBounds } from './placed-bounds.ts';

const laptop = { x: 0, y: 0, width: 1440, height: 860 };
const beside = { x: 1440, y: -200, width: 2560, height: 1400 };

test('a window that a screen shows stays where it is', () => {
  const bounds = { x: 40, y: 20, width: 1200, height: 800 };
  expect(placedBounds(bounds, [laptop, beside])).toEqual(bounds);
});

test('a window across two screens goes onto the one that shows most of it', () => {
  const bounds = { x: 1300, y: 0, width: 1200, height: 800 };
  expect(placedBounds(bounds, [laptop, beside])).toEqual({ ...bounds, x: 1440 });
});

test('a window that is larger than what is left of its screen is shrunk to it', () => {
  const bounds = { x: -100, y: -60, width: 2500, height: 1300 };
  expect(placedBounds(bounds, [laptop])).toEqual(laptop);
});

test('a window whose screen is gone has no place', () => {
  const bounds = { x: 2000, y: 0, width: 1200, height: 800 };
  expect(placedBounds(bounds, [laptop])).toBeUndefined();
  expect(placedBounds({ ...bounds, x: 1300 }, [laptop])).toBeUndefined();
});
