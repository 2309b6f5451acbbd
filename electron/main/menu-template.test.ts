import { expect, test } from 'vitest';
import { menuTemplate } from './menu-template.ts';

const labels = (platform: NodeJS.Platform) =>
  menuTemplate(platform, () => undefined).map(({ label, role }) => label ?? role);

test('the menus are those that every system has, with the app’s own on a Mac', () => {
  expect(labels('linux')).toEqual(['&File', '&Edit', '&View', 'windowMenu', '&Help']);
  expect(labels('darwin')[0]).toBe('appMenu');
});

test('an entry asks the window for its action, and shows the keys of this system', () => {
  const asked: string[] = [];
  const [file] = menuTemplate('linux', (action) => asked.push(action));
  const items = file?.submenu;
  const copy = Array.isArray(items)
    ? items.find(({ label }) => label === 'Save a copy…')
    : undefined;
  expect(copy?.accelerator).toBe('CmdOrCtrl+S');
  copy?.click?.(undefined as never, undefined, undefined as never);
  expect(asked).toEqual(['save-copy']);
});

test('no key is given twice', () => {
  const keys = menuTemplate('linux', () => undefined).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu.flatMap(({ accelerator }) => accelerator ?? []) : [],
  );
  expect(new Set(keys).size).toBe(keys.length);
});
