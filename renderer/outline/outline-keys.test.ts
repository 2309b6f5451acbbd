import { expect, test } from 'vitest';
import { outlineAct, type OutlineKey } from './outline-keys.ts';
import type { OutlineRow } from './outline-rows.ts';

const row = (key: string, level: number, isOpen?: boolean, id: string | undefined = key) =>
  ({
    key,
    lane: 'processing',
    level,
    inside: 0,
    place: 1,
    count: 1,
    ...(id === undefined ? {} : { id }),
    ...(isOpen === undefined ? {} : { isOpen }),
  }) satisfies OutlineRow;
const { id: _none, ...lane } = row('lane processing', 1, true);
const rows: readonly OutlineRow[] = [
  lane,
  row('host', 2, true),
  row('vm', 3),
  row('other', 2, false),
];
const press = (key: string, more: Partial<OutlineKey> = {}): OutlineKey => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const act = (key: string, at: number, more: Partial<OutlineKey> = {}) =>
  outlineAct(press(key, more), rows, at, 10);
const going = { act: 'go', extends: false, onlyGoes: false };

test('up and down go line by line, no further than the ends', () => {
  expect(act('ArrowDown', 1)).toEqual({ ...going, to: 2 });
  expect(act('ArrowUp', 0)).toEqual({ ...going, to: 0 });
  expect(act('End', 0)).toEqual({ ...going, to: 3 });
  expect(act('PageDown', 0)).toEqual({ ...going, to: 3 });
});

test('with Shift the selection grows, with Ctrl it stays', () => {
  expect(act('ArrowDown', 1, { shiftKey: true })).toEqual({ ...going, to: 2, extends: true });
  expect(act('ArrowDown', 1, { ctrlKey: true })).toEqual({ ...going, to: 2, onlyGoes: true });
});

test('right opens, then goes in; left folds, then goes out', () => {
  expect(act('ArrowRight', 3)).toEqual({ act: 'unfold' });
  expect(act('ArrowRight', 1)).toEqual({ ...going, to: 2 });
  expect(act('ArrowLeft', 1)).toEqual({ act: 'fold' });
  expect(act('ArrowLeft', 2)).toEqual({ ...going, to: 1 });
});

test('Enter opens the inspector, with Ctrl the canvas shows it; a heading folds', () => {
  expect(act('Enter', 2)).toEqual({ act: 'inspect' });
  expect(act('Enter', 2, { ctrlKey: true })).toEqual({ act: 'show' });
  expect(act('Enter', 0)).toEqual({ act: 'fold' });
});

test('F2 renames a component; other keys are the window’s', () => {
  expect(act('F2', 2)).toEqual({ act: 'rename' });
  expect(act('F2', 0)).toBeUndefined();
  expect(act('Delete', 2)).toBeUndefined();
  expect(act('ArrowDown', 2, { altKey: true })).toBeUndefined();
});
