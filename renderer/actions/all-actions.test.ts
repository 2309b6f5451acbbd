// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { desktopMenu, type DesktopMenuEntry } from '#shared/api/desktop-menu.ts';
import { allActions } from './all-actions.ts';

const menuEntries = Object.values<readonly DesktopMenuEntry[]>(desktopMenu())
  .flat()
  .flatMap((entry) => (entry === '-' ? [] : [entry]));

test('every action has an id of its own', () => {
  const ids = allActions.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('the native menu names actions that are there, with the keys that they have', () => {
  const known = new Map(allActions.map((action) => [action.id, action.keys ?? []]));
  const wrong = menuEntries.filter((entry) => {
    const keys = known.get(entry.action);
    return keys === undefined || ('keys' in entry && !keys.includes(entry.keys));
  });
  expect(wrong).toEqual([]);
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
