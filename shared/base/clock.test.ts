import { expect, test } from 'vitest';
import { fixedClock, isoDay } from './clock.ts';

test('a fixed clock stands still', () => {
  const clock = fixedClock('2026-01-01');
  expect([clock.now(), clock.now()]).toEqual([1767225600000, 1767225600000]);
});

test('a day is counted in UTC', () => {
  expect(isoDay(Date.parse('2026-03-31T23:59:59.999Z'))).toBe('2026-03-31');
});
