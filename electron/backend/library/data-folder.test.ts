import path from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder } from './data-folder.ts';

test('STRATA_HOME comes first; else the folder where the platform keeps the data of programs', () => {
  const home = '/home/ada';
  expect(dataFolder({ env: { STRATA_HOME: '/plans' }, platform: 'linux', home })).toBe(
    path.resolve('/plans'),
  );
  expect(dataFolder({ env: { STRATA_HOME: '' }, platform: 'linux', home })).toBe(
    '/home/ada/.local/share/strata',
  );
  expect(dataFolder({ env: { XDG_DATA_HOME: '/data' }, platform: 'linux', home })).toBe(
    '/data/strata',
  );
  expect(dataFolder({ env: {}, platform: 'darwin', home })).toBe(
    '/home/ada/Library/Application Support/Strata',
  );
  expect(dataFolder({ env: { APPDATA: '/roaming' }, platform: 'win32', home })).toBe(
    '/roaming/Strata',
  );
});
