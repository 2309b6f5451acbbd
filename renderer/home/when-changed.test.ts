import { expect, test } from 'vitest';
import { whenChanged } from './when-changed.ts';

const now = new Date(2026, 10, 22, 12, 0).getTime();
const at = (...parts: [number, number, number, number, number]) => new Date(...parts).getTime();

test('what changed today says the hour, in 24 hours', () => {
  expect(whenChanged(at(2026, 10, 22, 9, 41), now)).toBe('today 09:41');
  expect(whenChanged(at(2026, 10, 22, 0, 5), now)).toBe('today 00:05');
});

test('what changed the evening before is yesterday, however few hours ago', () => {
  expect(whenChanged(at(2026, 10, 21, 23, 59), now)).toBe('yesterday');
});

test('older plans say the day, and the year when it is another', () => {
  expect(whenChanged(at(2026, 10, 14, 8, 0), now)).toBe('14 November');
  expect(whenChanged(at(2024, 4, 3, 8, 0), now)).toBe('3 May 2024');
});
