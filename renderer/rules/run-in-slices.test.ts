import { expect, test } from 'vitest';
import { runInSlices } from './run-in-slices.ts';

function* busy(steps: number): Generator<number, string> {
  for (let step = 1; step <= steps; step++) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    yield step / steps;
  }
  return 'done';
}

test('work tells how far it is and gives its outcome', async () => {
  const told: number[] = [];
  const outcome = await runInSlices(
    busy(8),
    (share) => told.push(share),
    new AbortController().signal,
  );
  expect(outcome).toBe('done');
  expect(told.length).toBeGreaterThan(0);
  expect(told.toSorted((a, b) => a - b)).toEqual(told);
});

test('work that is ended gives nothing', async () => {
  const stop = new AbortController();
  const outcome = await runInSlices(busy(50), () => stop.abort(), stop.signal);
  expect(outcome).toBeUndefined();
});
