import { expect, test } from 'vitest';
import { analysisContext } from '#shared/analysis/analysis-context.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { freeUnit } from './free-unit.ts';

const unitFor = (part: string, rack: string) =>
  freeUnit(
    analysisContext(
      drawSketch({
        parts: {
          low: ['rack', { name: 'Low rack', heightU: 6 }],
          weak: ['rack', { name: 'Weak rack', heightU: 10, maxWeightKg: 10 }],
          first: ['server', { name: 'first', heightU: 2 }],
          second: ['server', { name: 'second', heightU: 1 }],
          new: ['server', { name: 'new', heightU: 2, weightKg: 20 }],
          tall: ['array', { name: 'tall', heightU: 3 }],
          vm: ['vm', { name: 'Mail' }],
        },
        relations: [
          ['first', 'mountedIn', 'low', { positionU: 1 }],
          ['second', 'mountedIn', 'low', { positionU: 4 }],
        ],
      }),
      '2026-01-01',
    ),
    part,
    rack,
  );

test('a part goes to the lowest units that are free together', () => {
  expect(unitFor('new', 'low')).toEqual({ ok: true, value: 5 });
});

test('where no units are free together it is said how many it takes', () => {
  expect(unitFor('tall', 'low')).toEqual({
    ok: false,
    error: 'Low rack has no 3 U free together.',
  });
});

test('what is not about units is said as it is: too heavy, or nothing for a rack', () => {
  expect(unitFor('new', 'weak')).toEqual({
    ok: false,
    error: 'Weak rack would carry 20 kg, and its load limit is 10 kg.',
  });
  expect(unitFor('vm', 'low')).toMatchObject({ ok: false, error: expect.stringContaining('Mail') });
});
