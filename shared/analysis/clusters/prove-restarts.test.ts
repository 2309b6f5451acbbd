import { expect, test } from 'vitest';
import { drawSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import { analysisContext } from '../analysis-context.ts';
import { clusterOf, times } from './cluster.samples.ts';
import { proveRestarts, type Proof } from './prove-restarts.ts';

/** Hosts of 100 GiB for machines: no reserve, no overhead, so that sizes are as stated. */
function proven(machines: readonly number[], hosts: number, more: readonly SketchFacts[] = []) {
  const sketch = clusterOf(
    times(hosts, { cores: 64, ramGiB: 100 }),
    [...machines.map((ramGiB) => ({ vcpu: 1, peakUtilPct: 10, ramGiB })), ...more],
    { hostFailuresTolerated: 1 },
  );
  const context = { ...analysisContext(drawSketch(sketch), '2026-01-01'), assumption: () => 0 };
  const work = proveRestarts.answer(context, { cluster: 'cluster' }) as Generator<
    number,
    Proof | undefined
  >;
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

test('best fit proves what it places', () => {
  expect(proven([50, 50], 2)).toEqual({ outcome: 'fits', by: 'bestFit' });
});

test('a search proves what best fit misses', () => {
  expect(proven([40, 40, 40, 30, 30, 30, 30, 30, 30], 4)).toEqual({
    outcome: 'fits',
    by: 'search',
  });
});

test('a search that comes to its end refutes what the sums allow', () => {
  expect(proven([60, 60, 60], 3)).toEqual({ outcome: 'impossible', by: 'search' });
  expect(proven([60, 60, 90], 3)).toEqual({ outcome: 'impossible', by: 'sums' });
});

test('a blank that decides leaves it open', () => {
  const blank = { vcpu: 1, peakUtilPct: 10 };
  expect(proven([50], 2, [blank])).toEqual({ outcome: 'notProven', by: 'blanks' });
});
