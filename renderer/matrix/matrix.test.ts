import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { rankWords } from './rank-words.ts';
import { nextCell } from './next-cell.ts';

const go = (key: string, row: number, column: number) => nextCell(key, { row, column }, 14, 7);

test('arrows walk over the matrix and stop at its edges', () => {
  expect(go('ArrowDown', 0, 3)).toEqual({ row: 1, column: 3 });
  expect(go('ArrowUp', 0, 3)).toEqual({ row: 0, column: 3 });
  expect(go('ArrowRight', 13, 6)).toEqual({ row: 13, column: 6 });
  expect(go('PageDown', 8, 2)).toEqual({ row: 13, column: 2 });
  expect(go('Home', 8, 2)).toEqual({ row: 8, column: 0 });
  expect(go('x', 8, 2)).toBeUndefined();
});

test('a workload is ranked by criticality and recovery time, and blanks say so', () => {
  const plan = drawSketch({
    parts: {
      a: ['workload', { criticality: 1, rtoSec: 60 }],
      b: ['workload', { criticality: 2 }],
      c: ['workload'],
    },
  });
  expect(['a', 'b', 'c'].map((id) => rankWords(plan.component(id)!))).toEqual([
    '1 · 60 s',
    '2 · blank',
    '',
  ]);
});
