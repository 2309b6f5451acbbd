import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { GroupCommit } from './group-commit.ts';

// Time is made by hand: what follows within 2 ms would not on a busy machine.
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const later = (ms: number) => vi.advanceTimersByTime(ms);
const nextTurn = () => later(0);

function recorded() {
  const batches: number[][] = [];
  return { batches, queue: new GroupCommit<number>((jobs) => batches.push([...jobs])) };
}

test('a lone job is committed in the same turn of the loop', () => {
  const { batches, queue } = recorded();
  queue.add(1);
  nextTurn();
  queue.add(2);
  nextTurn();
  expect(batches).toEqual([[1], [2]]);
});

test('jobs that come together share a commit, and those that follow closely share the next', () => {
  const { batches, queue } = recorded();
  queue.add(1);
  queue.add(2);
  nextTurn();
  queue.add(3);
  nextTurn();
  queue.add(4);
  later(20);
  expect(batches).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('flush commits what waits at once, and nothing twice', () => {
  const { batches, queue } = recorded();
  queue.add(1);
  queue.flush();
  queue.flush();
  later(5);
  expect(batches).toEqual([[1]]);
});

test('what follows later than that goes at once, alone', () => {
  const { batches, queue } = recorded();
  queue.add(1);
  queue.add(2);
  nextTurn();
  later(2);
  queue.add(3);
  nextTurn();
  expect(batches).toEqual([[1, 2], [3]]);
});
