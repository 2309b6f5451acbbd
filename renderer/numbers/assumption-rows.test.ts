import { expect, test } from 'vitest';
import { addPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { MeasureBook } from '#renderer/state/session/measure-book.ts';
import { assumptionRows } from './assumption-rows.ts';

const measures = new MeasureBook();
measures.take([
  {
    subject: 'plan',
    measure: 'energyPerYear',
    result: { value: 1, used: [], missing: [], assumed: ['pue'] },
  },
]);

test('planning values that figures rest on come before those that none does', () => {
  const [first, second] = assumptionRows(measures, drawSketch({}), '');
  expect([first?.name, first?.figures]).toEqual(['pue', 1]);
  expect(second?.figures).toBe(0);
});

test('a value of the plan’s own comes first, with its source', () => {
  const plan = drawSketch({});
  plan.apply([
    addPatch('setting', {
      id: 'assumption.energyPrice',
      value: 0.31,
      source: 'contract 2026',
      setOn: '2026-11-22',
    }),
  ]);
  const [first] = assumptionRows(measures, plan, '');
  expect([first?.name, first?.own?.value, first?.own?.source]).toEqual([
    'energyPrice',
    0.31,
    'contract 2026',
  ]);
});

test('the list narrows to what a text is part of', () => {
  expect(assumptionRows(measures, drawSketch({}), 'PUE').map(({ name }) => name)).toEqual(['pue']);
});
