import { expect, test } from 'vitest';
import { HistoryStacks, type Step } from './history-stacks.ts';

function after(...steps: readonly Partial<Step>[]): readonly (string | undefined)[] {
  const stacks = new HistoryStacks();
  steps.forEach((step, index) =>
    stacks.add({ seq: index + 1, label: `act ${index + 1}`, isEmpty: false, ...step }),
  );
  return [stacks.undo?.label, stacks.redo?.label];
}

test('acts are taken back newest first', () => {
  expect(after()).toEqual([undefined, undefined]);
  expect(after({}, {})).toEqual(['act 2', undefined]);
  expect(after({}, {}, { undoOf: 2 })).toEqual(['act 1', 'act 2']);
  expect(after({}, {}, { undoOf: 2 }, { undoOf: 1 })).toEqual([undefined, 'act 1']);
});

test('acts are brought back in the order in which they were done', () => {
  const undone = [{}, {}, { undoOf: 2 }, { undoOf: 1 }];
  expect(after(...undone, { redoOf: 1 })).toEqual(['act 1', 'act 2']);
  expect(after(...undone, { redoOf: 1 }, { redoOf: 2 })).toEqual(['act 2', undefined]);
  expect(after(...undone, { redoOf: 1 }, { undoOf: 1 })).toEqual([undefined, 'act 1']);
});

test('doing something new forgets what could be brought back; doing nothing does not', () => {
  expect(after({}, { undoOf: 1 }, {})).toEqual(['act 3', undefined]);
  expect(after({}, { undoOf: 1 }, { isEmpty: true })).toEqual([undefined, 'act 1']);
});
