import { expect, test } from 'vitest';
import type { Measured } from '#shared/analysis/measured.ts';
import { MeasureBook } from './measure-book.ts';

const measured = (value: number): Measured => ({ value, used: [], missing: [] });
const load = (subject: string, result: Measured) => ({ subject, measure: 'load', result }) as const;

test('the newest result of a measure is kept', () => {
  const book = new MeasureBook();
  book.take([load('pdu-a', measured(1)), load('pdu-b', measured(2))]);
  book.take([load('pdu-a', measured(3))]);
  expect(book.of('pdu-a', 'load')).toEqual(measured(3));
  expect(book.with('load').map(([subject]) => subject)).toEqual(['pdu-a', 'pdu-b']);
});

test('an empty result takes the former one away', () => {
  const book = new MeasureBook();
  book.take([load('pdu-a', measured(1))]);
  book.take([load('pdu-a', { used: [], missing: [] })]);
  expect(book.of('pdu-a', 'load')).toBeUndefined();
  expect(book.all('pdu-a').size).toBe(0);
});

test('a result that only waits for facts is a result', () => {
  const book = new MeasureBook();
  const waiting: Measured = { used: [], missing: [{ component: 's1', field: 'typicalW' }] };
  book.take([load('pdu-a', waiting)]);
  expect(book.of('pdu-a', 'load')).toEqual(waiting);
});
