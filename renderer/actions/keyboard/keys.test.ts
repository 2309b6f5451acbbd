import { expect, test } from 'vitest';
import { actionFor, isPressed, type KeyPress } from './keys.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

test('Mod is Ctrl, and Command on a Mac', () => {
  expect(isPressed('Mod+Z', press('z', { ctrlKey: true }), false)).toBe(true);
  expect(isPressed('Mod+Z', press('z', { metaKey: true }), true)).toBe(true);
  expect(isPressed('Mod+Z', press('z', { ctrlKey: true }), true)).toBe(false);
  expect(isPressed('Mod+Z', press('z'), false)).toBe(false);
});

test('Shift and Alt must be held when named, and only then', () => {
  expect(isPressed('Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
  expect(isPressed('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
  expect(isPressed('F8', press('F8', { shiftKey: true }), false)).toBe(false);
  expect(isPressed('Alt+ArrowUp', press('ArrowUp', { altKey: true }), false)).toBe(true);
});

test('a sign that needs Shift on some keyboards is known by what was typed', () => {
  expect(isPressed('Mod++', press('+', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
  expect(isPressed('/', press('/', { shiftKey: true }), false)).toBe(true);
});

test('a sign with Shift is its own combination, whatever the keyboard types then', () => {
  const action = (keys: string) => ({
    id: keys,
    label: keys,
    keys: [keys],
    enabled: () => true,
    run: () => undefined,
  });
  const actions = ['Mod++', 'Mod+-', 'Mod+0', 'Mod+Shift++', 'Mod+Shift+-', 'Mod+Shift+0'].map(
    action,
  );
  const meant = (key: string, held: Partial<KeyPress> = {}) =>
    actionFor(actions, press(key, { ctrlKey: true, ...held }), false)?.id;
  const shiftKey = true;
  expect([meant('+'), meant('-'), meant('0')]).toEqual(['Mod++', 'Mod+-', 'Mod+0']);
  expect([meant('+', { shiftKey }), meant('*', { shiftKey })]).toEqual([
    'Mod+Shift++',
    'Mod+Shift++',
  ]);
  expect([meant('_', { shiftKey }), meant('-', { shiftKey })]).toEqual([
    'Mod+Shift+-',
    'Mod+Shift+-',
  ]);
  expect(meant('=', { shiftKey, code: 'Digit0' })).toBe('Mod+Shift+0');
});

test('a key means the first action that can run', () => {
  const action = (id: string, enabled: boolean) => ({
    id,
    label: id,
    keys: ['Del'],
    enabled: () => enabled,
    run: () => undefined,
  });
  const actions = [action('delete-relation', false), action('delete', true)];
  expect(actionFor(actions, press('Delete'), false)?.id).toBe('delete');
  expect(actionFor(actions, press('Backspace'), false)).toBeUndefined();
});

test('with Alt a key counts, whatever it types there', () => {
  const press = { key: 'å', code: 'KeyA', ctrlKey: false, metaKey: false, shiftKey: false };
  expect(isPressed('Alt+A', { ...press, altKey: true }, true)).toBe(true);
  expect(isPressed('Alt+D', { ...press, altKey: true }, true)).toBe(false);
  expect(isPressed('A', { ...press, altKey: false }, true)).toBe(false);
});
