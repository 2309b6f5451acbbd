import * as fc from 'fast-check';
import loadHighs from 'highs';
import { describe, expect, test } from 'vitest';
import { exactPacking } from './exact-packing.ts';
import { highsSolver } from './highs-solver.ts';
import type { PackingProblem } from './packing-problem.ts';

const solver = highsSolver(() => loadHighs());
const memory = (sizes: readonly number[], hosts: number, room: number): PackingProblem => ({
  machines: sizes.map((size) => ({ vcpu: 1, cores: 1, memory: size })),
  hosts: Array.from({ length: hosts }, () => ({ cores: 64, memory: room })),
});

describe('HiGHS', () => {
  test('agrees with the exact search of small clusters', async () => {
    const machine = fc.record({
      vcpu: fc.integer({ min: 1, max: 6 }),
      cores: fc.integer({ min: 0, max: 5 }),
      memory: fc.integer({ min: 1, max: 6 }),
    });
    const host = fc.record({
      cores: fc.integer({ min: 2, max: 10 }),
      memory: fc.integer({ min: 3, max: 12 }),
    });
    const problems = fc.record({
      machines: fc.array(machine, { minLength: 1, maxLength: 12 }),
      hosts: fc.array(host, { minLength: 1, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(problems, async (problem) => {
        const { outcome } = await solver.solve(problem, 5000);
        expect(outcome).toBe(exactPacking(problem, 1e6).outcome);
      }),
      { numRuns: 60 },
    );
  });

  test('packs full hosts that best fit fails on', async () => {
    const problem = memory(
      [4, 4, 4, 3, 3, 3, 3, 3, 3].flatMap((size) => [size, size, size]),
      9,
      10,
    );
    expect(await solver.solve(problem, 5000)).toMatchObject({ outcome: 'fits' });
  });

  test('a time that is too short proves nothing', async () => {
    const sizes = Array.from({ length: 60 }, (_, index) => 11 + ((index * 37) % 53) * 0.517);
    const room = sizes.reduce((sum, size) => sum + size, 0) / 9;
    const { outcome } = await solver.solve(memory(sizes, 9, room), 1);
    expect(outcome).toBe('notProven');
  });

  test('a placement that does not hold exactly is no proof', async () => {
    const wrong = highsSolver(async () => ({
      solve: () => ({ Status: 'Optimal', Columns: { x_0_0: { Primal: 2 } } }),
    }));
    expect(await wrong.solve(memory([6, 6], 2, 10), 1)).toEqual({ outcome: 'notProven' });
  });
});
