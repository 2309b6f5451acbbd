import { expect, test } from 'vitest';
import { rowsInView } from './use-windowed-rows.ts';

test('only the rows in view and a few beside them are drawn', () => {
  expect(rowsInView(2400, 240, 24, 10_000)).toEqual({ first: 92, end: 118 });
});

test('at the top and at the end no row is asked for that is not there', () => {
  expect(rowsInView(0, 240, 24, 5)).toEqual({ first: 0, end: 5 });
  expect(rowsInView(24_000, 240, 24, 5)).toEqual({ first: 5, end: 5 });
  expect(rowsInView(0, 240, 24, 0)).toEqual({ first: 0, end: 0 });
});
