import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { MeasureBook } from '#renderer/state/session/measure-book.ts';
import { measureRows, rowsAsTable } from './measure-rows.ts';

const plan = drawSketch({
  name: 'Branch',
  parts: { 'pdu-a': ['pdu', { name: 'PDU A' }], 'pdu-b': ['pdu', { name: '=SUM(1)\tB' }] },
});

const book = new MeasureBook();
book.take([
  {
    subject: 'pdu-b',
    measure: 'load',
    result: { low: 0.5, high: 0.8, used: [], missing: [{ component: 's1', field: 'typicalW' }] },
  },
  { subject: 'pdu-a', measure: 'load', result: { value: 1.25, used: [], missing: [] } },
  {
    subject: 'plan',
    measure: 'energyPerYear',
    result: { value: 19.7, used: [], missing: [], assumed: ['pue'] },
  },
]);

test('every figure stands in the table, in words, with what it rests on', () => {
  expect(
    measureRows(book, plan, '').map(({ label, subjectName, words, rests }) => [
      label,
      subjectName,
      words,
      rests,
    ]),
  ).toEqual([
    ['Load', '=SUM(1)\tB', '0.5 to 0.8 kW', '1 blank'],
    ['Load', 'PDU A', '1.25 kW', ''],
    ['Energy', 'Branch', '19.7 MWh per year', '1 assumed'],
  ]);
});

test('the table narrows to what a text is part of', () => {
  expect(measureRows(book, plan, 'pdu a').map(({ key }) => key)).toEqual(['load pdu-a']);
});

test('copied into a spreadsheet, numbers are numbers and no name becomes a formula', () => {
  const [head, hostile, plain] = rowsAsTable(measureRows(book, plan, ''), 'EUR').split('\n');
  expect(head!.split('\t')).toHaveLength(8);
  expect(hostile).toBe("Load\t'=SUM(1) B\t\t0.5\t0.8\tkW\t1\t");
  expect(plain).toBe('Load\tPDU A\t1.25\t\t\tkW\t0\t');
});
