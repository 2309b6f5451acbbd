// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { allActions } from './all-actions.ts';

const menuIds = [
  'new-plan',
  'open-file',
  'import-file',
  'save-copy',
  'report',
  'export-json',
  'go-home',
  'undo',
  'redo',
  'command-palette',
  'fit-all',
  'next-finding',
];

test('every action has an id of its own', () => {
  const ids = allActions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the native menu finds its actions', () => {
  const ids = allActions.map(({ id }) => id);
  expect(menuIds.filter((id) => !ids.includes(id))).toEqual([]);
});

test('a key means one thing, except Escape, which takes back step by step', () => {
  const keys = allActions.flatMap((action) => action.keys ?? []).filter((key) => key !== 'Esc');
  expect(new Set(keys).size).toBe(keys.length);
});

test('at home nothing that needs a plan can run', () => {
  const runs = allActions.filter((action) => action.enabled()).map(({ id }) => id);
  expect(runs).toContain('new-plan');
  expect(runs).not.toContain('save-copy');
  expect(runs).not.toContain('delete');
});
