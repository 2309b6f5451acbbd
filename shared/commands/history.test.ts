import { expect, test } from 'vitest';
import { invert, setPatch, type Change } from '#shared/plan/change.ts';
import { emptyHistory, redo, remember, undo } from './history.ts';

const named = (from: string, to: string): Change => [setPatch('component', 'db', 'name', from, to)];
const first = { label: 'Rename a to b', change: named('a', 'b') };
const second = { label: 'Rename b to c', change: named('b', 'c') };
const both = remember(remember(emptyHistory, first), second);

test('the latest step is taken back first, and done again last', () => {
  const undone = undo(both)!;
  expect(undone).toEqual({
    label: 'Rename b to c',
    change: invert(second.change),
    history: { done: [first], undone: [second] },
  });
  const undoneTwice = undo(undone.history)!;
  expect(undoneTwice.history).toEqual({ done: [], undone: [second, first] });
  expect(redo(undoneTwice.history)).toEqual({
    ...first,
    history: { done: [first], undone: [second] },
  });
  expect(redo(redo(undoneTwice.history)!.history)).toEqual({ ...second, history: both });
});

test('where there is nothing to take back or to do again, nothing happens', () => {
  expect([undo(emptyHistory), redo(emptyHistory), redo(both)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a new step ends what could have been done again', () => {
  const third = { label: 'Rename b to d', change: named('b', 'd') };
  expect(remember(undo(both)!.history, third)).toEqual({ done: [first, third], undone: [] });
});

test('a step that changed nothing is not remembered, and what was undone can still be done again', () => {
  const undone = undo(both)!.history;
  expect(remember(undone, { label: 'Move a', change: [] })).toBe(undone);
});
