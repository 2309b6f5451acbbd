import { expect, test } from 'vitest';
import type { Id } from '#shared/base/ids.ts';
import { setPatch, type Change } from '#shared/plan/change.ts';
import type { Operation } from '#shared/sync/protocol.ts';
import { mostOperations } from './messages.ts';
import { Outbox } from './outbox.ts';

const operation = (opId: string, change: Change = []): Operation => ({
  opId,
  label: 'Rename',
  change,
});

const patches = (count: number, text = ''): Change =>
  Array.from({ length: count }, (_, index) =>
    setPatch('component', `c-${index}` as Id, 'name', undefined, text),
  );

const namesOf = (outbox: Outbox): string[] | undefined =>
  outbox.takeBatch()?.operations.map(({ opId }) => opId);

test('what waits goes out in the order it was made, no more than a message takes', () => {
  const outbox = new Outbox();
  const names = Array.from({ length: mostOperations + 2 }, (_, index) => `op-${index}`);
  for (const name of names) void outbox.add(operation(name), 0);
  expect(namesOf(outbox)).toEqual(names.slice(0, mostOperations));
  expect(namesOf(outbox)).toEqual(names.slice(mostOperations));
  expect([namesOf(outbox), outbox.hasUnsent]).toEqual([undefined, false]);
});

test('large operations go out one after the other', () => {
  const outbox = new Outbox();
  for (const name of ['one', 'two', 'three']) void outbox.add(operation(name, patches(300)), 0);
  expect([namesOf(outbox), namesOf(outbox)]).toEqual([['one', 'two'], ['three']]);
});

test('what was made on another scenario goes out by itself', () => {
  const outbox = new Outbox();
  void outbox.add(operation('main'), 0);
  void outbox.add(operation('other'), 4);
  expect(outbox.takeBatch()).toEqual({ operations: [operation('main')], branch: 0 });
  expect(outbox.takeBatch()).toEqual({ operations: [operation('other')], branch: 4 });
});

test('an operation that no message takes is refused, and holds up nothing', async () => {
  const outbox = new Outbox();
  const refused = outbox.add(operation('vast', patches(101, 'x'.repeat(10_000))), 0);
  void outbox.add(operation('next'), 0);
  expect(namesOf(outbox)).toEqual(['next']);
  expect(await refused).toMatchObject({ opId: 'vast', ok: false, error: { code: 'too-large' } });
  expect(outbox.operations.map(({ opId }) => opId)).toEqual(['next']);
});

test('after the line was lost everything that is not acknowledged is sent again', async () => {
  const outbox = new Outbox();
  const first = outbox.add(operation('first'), 0);
  void outbox.add(operation('second'), 0);
  expect(namesOf(outbox)).toEqual(['first', 'second']);
  outbox.settle({ opId: 'first', ok: true, seq: 1 });
  expect(await first).toEqual({ opId: 'first', ok: true, seq: 1 });
  outbox.sendAllAgain();
  expect(namesOf(outbox)).toEqual(['second']);
});
