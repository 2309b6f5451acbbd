import { expect, test } from 'vitest';
import { inSlices } from './in-slices.ts';

const busyFor = (ms: number) => {
  const until = performance.now() + ms;
  while (performance.now() < until);
};

test('all items are visited in their order, and others get their turn in between', async () => {
  const visited: number[] = [];
  let turns = 0;
  const ticking = setInterval(() => turns++, 0);
  const isAll = await inSlices(
    [1, 2, 3, 4],
    (item) => {
      visited.push(item);
      busyFor(10);
    },
    new AbortController().signal,
  );
  clearInterval(ticking);
  expect({ isAll, visited }).toEqual({ isAll: true, visited: [1, 2, 3, 4] });
  expect(turns).toBeGreaterThanOrEqual(2);
});

test('nothing more is visited once it is told to stop', async () => {
  const stop = new AbortController();
  const visited: number[] = [];
  const isAll = await inSlices(
    [1, 2, 3],
    (item) => {
      visited.push(item);
      if (item === 2) stop.abort();
    },
    stop.signal,
  );
  expect({ isAll, visited }).toEqual({ isAll: false, visited: [1, 2] });
});
