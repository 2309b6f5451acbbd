// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isForWindow } from './is-for-window.ts';

const press = (key: string, held: Partial<KeyboardEventInit> = {}) =>
  new KeyboardEvent('keydown', { key, ...held });
const [field, list] = [document.createElement('input'), document.createElement('select')];
const ctrlKey = true;

test('while a text is typed, search, settings and zoom mean the window, and letters the text', () => {
  const inField = (key: string, held?: KeyboardEventInit) => isForWindow(press(key, held), field);
  expect(['k', '0', '1', '+', '-', ','].map((key) => inField(key, { ctrlKey }))).not.toContain(
    false,
  );
  expect(['0', '+', 'a', 'Delete'].map((key) => inField(key))).not.toContain(true);
  expect(['z', 'a', 'd'].map((key) => inField(key, { ctrlKey }))).not.toContain(true);
  // AltGr types signs.
  expect(inField('+', { ctrlKey, altKey: true })).toBe(false);
});

test('in a list to choose from, lenses, undo and the next workload are a key away; letters choose', () => {
  const inList = (key: string, held?: KeyboardEventInit) => isForWindow(press(key, held), list);
  expect(inList('!', { code: 'Digit1', shiftKey: true })).toBe(true);
  expect(inList('z', { ctrlKey })).toBe(true);
  expect(inList('PageDown', { altKey: true })).toBe(true);
  expect(
    ['c', 'C', '1', 'ArrowDown', 'PageDown', 'Delete'].map((key) => inList(key)),
  ).not.toContain(true);
  expect(inList('ArrowDown', { altKey: true })).toBe(false);
});
