import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { costByKind } from './cost-by-kind.ts';
import type { CostLine } from './cost-line.ts';

const plan = drawSketch({ parts: { s1: ['server'], s2: ['server'], sw: ['switch'] } });
const line = (subject: string, item: CostLine['item'], value: number): CostLine => ({
  subject,
  item,
  spent: item === 'purchase' ? 'once' : 'perYear',
  amount: { value, used: [], missing: [] },
});

test('a bill is told by kind and item, the dearest first, and its sum stays', () => {
  const rows = costByKind(plan, [
    line('s1', 'purchase', 9000),
    line('sw', 'purchase', 5000),
    line('s2', 'purchase', 9000),
    line('plan', 'energy', 700),
  ]);
  expect(rows.map(({ label, parts, amount }) => [label, parts, amount.value])).toEqual([
    ['Servers: purchase', 2, 18_000],
    ['Switches: purchase', 1, 5000],
    ['Plan: energy', 1, 700],
  ]);
});

test('a price that is blank leaves its row open instead of counting nothing', () => {
  const blank: CostLine = {
    ...line('s2', 'purchase', 0),
    amount: { low: 0, used: [], missing: [{ component: 's2', field: 'price' }] },
  };
  const [row] = costByKind(plan, [line('s1', 'purchase', 9000), blank]);
  expect(row?.amount.value).toBeUndefined();
  expect(row?.amount.low).toBe(9000);
});
