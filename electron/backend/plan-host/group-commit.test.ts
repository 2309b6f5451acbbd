import { expect, test } from 'vitest';
import { GroupCommit } from './group-commit.ts';

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function recorded() {
  const batches: number[][] = [];
  return { batches, queue: new GroupCommit<number>((jobs) => batches.push([...jobs])) };
}

test('a lone job is committed in the same turn of the loop', async () => {
  const { batches, queue } = recorded();
  queue.add(1);
  await nextTurn();
  queue.add(2);
  await nextTurn();
  expect(batches).toEqual([[1], [2]]);
});

test('jobs that come together share a commit, and those that follow closely share the next', async () => {
  const { batches, queue } = recorded();
  queue.add(1);
  queue.add(2);
  await nextTurn();
  queue.add(3);
  await nextTurn();
  queue.add(4);
  await later(20);
  expect(batches).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('flush commits what waits at once, and nothing twice', async () => {
  const { batches, queue } = recorded();
  queue.add(1);
  queue.flush();
  queue.flush();
  await later(5);
  expect(batches).toEqual([[1]]);
});
