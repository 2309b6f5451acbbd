import { expect, test } from 'vitest';
import type { WindowRequest } from '#shared/api/window-request.ts';
import { menuTemplate } from './menu-template.ts';

const labels = (platform: NodeJS.Platform) =>
  menuTemplate(platform, () => undefined, []).map(({ label, role }) => label ?? role);

test('the menus are those that every system has, with the app’s own on a Mac', () => {
  expect(labels('linux')).toEqual(['&File', '&Edit', '&View', '&Window', '&Help']);
  expect(labels('darwin')[0]).toBe('appMenu');
});

test('an entry asks the window for its action, and shows the keys of this system', () => {
  const asked: WindowRequest[] = [];
  const [file] = menuTemplate('linux', (request) => asked.push(request), []);
  const items = file?.submenu;
  const copy = Array.isArray(items)
    ? items.find(({ label }) => label === 'Save a copy…')
    : undefined;
  expect(copy?.accelerator).toBe('CmdOrCtrl+S');
  copy?.click?.(undefined as never, undefined, undefined as never);
  expect(asked).toEqual([{ action: 'save-copy' }]);
});

test('the plans opened last are in the menu on every system, with their names as they are', () => {
  const asked: WindowRequest[] = [];
  for (const platform of ['linux', 'win32', 'darwin'] as const) {
    const menus = menuTemplate(platform, (request) => asked.push(request), [
      { id: 'rd', name: 'R&D' },
    ]);
    const file = menus.find(({ label }) => label === '&File')?.submenu;
    const open = Array.isArray(file) ? file.find(({ label }) => label === 'Open recent') : {};
    const plans = Array.isArray(open?.submenu) ? open.submenu : [];
    expect({ labels: plans.map(({ label }) => label), enabled: open?.enabled }).toEqual({
      labels: ['R&&D'],
      enabled: true,
    });
    plans[0]?.click?.(undefined as never, undefined, undefined as never);
  }
  expect(asked).toEqual([{ openPlan: 'rd' }, { openPlan: 'rd' }, { openPlan: 'rd' }]);
});

test('no key is given twice', () => {
  const keys = menuTemplate('linux', () => undefined, []).flatMap(({ submenu }) =>
    Array.isArray(submenu) ? submenu.flatMap(({ accelerator }) => accelerator ?? []) : [],
  );
  expect(new Set(keys).size).toBe(keys.length);
});
