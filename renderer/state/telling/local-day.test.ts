import { expect, test } from 'vitest';
import { beginningOf, localDay } from './local-day.ts';

test('a day of a date field begins with its midnight, wherever this machine stands', () => {
  const at = beginningOf('2026-03-04')!;
  expect([localDay(at), localDay(at - 1)]).toEqual(['2026-03-04', '2026-03-03']);
});

test('a year that is still being typed, and no day, are no day yet', () => {
  expect([beginningOf('0202-03-04'), beginningOf('')]).toEqual([undefined, undefined]);
});
