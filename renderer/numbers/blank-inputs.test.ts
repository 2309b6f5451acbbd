import { expect, test } from 'vitest';
import { MeasureBook } from '#renderer/state/session/measure-book.ts';
import { blankInputs } from './blank-inputs.ts';

test('the fact that most figures wait for comes first, with what it moves', () => {
  const measures = new MeasureBook();
  const power = { component: 's1', field: 'typicalW' } as const;
  const height = { component: 's1', field: 'heightU' } as const;
  measures.take([
    { subject: 'plan', measure: 'powerTotal', result: { used: [], missing: [power] } },
    { subject: 'pdu-a', measure: 'load', result: { used: [], missing: [power] } },
    { subject: 'pdu-b', measure: 'load', result: { used: [], missing: [power] } },
    { subject: 'plan', measure: 'unitsTotal', result: { low: 8, used: [], missing: [height] } },
  ]);
  expect(blankInputs(measures)).toEqual([
    {
      key: 's1 typicalW',
      input: power,
      figures: 3,
      moves: ['Load', 'Power drawn by the plan'],
    },
    { key: 's1 heightU', input: height, figures: 1, moves: ['Rack units of the plan'] },
  ]);
});

test('a plan whose facts are all stated waits for nothing', () => {
  expect(blankInputs(new MeasureBook())).toEqual([]);
});
