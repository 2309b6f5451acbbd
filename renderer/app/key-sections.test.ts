import { expect, test } from 'vitest';
import { allActions } from '#renderer/actions/all-actions.ts';
import { keysFor, keySections } from './key-sections.ts';

const linesOf = (typed: string): readonly string[] =>
  keysFor(typed).flatMap(({ lines }) => lines.map(({ what }) => what));

test('every action that has a key stands on the sheet with all its keys, once', () => {
  const told = keySections.flatMap(({ lines }) => lines);
  const missing = allActions.filter(
    ({ label, keys }) =>
      keys !== undefined &&
      told.filter((line) => line.what === label && line.keys === keys).length !== 1,
  );
  expect(missing).toEqual([]);
});

test('the sheet answers to words of what is done and to names of keys', () => {
  expect(linesOf('duplicate')).toEqual(['Duplicate the selection']);
  expect(linesOf('CTRL drag')).toEqual([
    'Be free of guides and grid: press Ctrl or Alt during the drag',
  ]);
  expect(linesOf('racks space')).toEqual(['Pick up what is mounted, put it down']);
  expect(keysFor('no such thing')).toEqual([]);
  expect(keysFor('  ')).toEqual(keySections);
});
