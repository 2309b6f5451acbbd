import { expect, test } from 'vitest';
import { stampOf } from './bootstrap.mjs';

test('the same lock file on the same machine needs no second install', () => {
  expect(stampOf('lock', 'linux', 'x64')).toBe(stampOf(Buffer.from('lock'), 'linux', 'x64'));
});

test('another lock file, platform or architecture needs another install', () => {
  const stamps = [
    stampOf('lock', 'linux', 'x64'),
    stampOf('lock 2', 'linux', 'x64'),
    stampOf('lock', 'linux', 'arm64'),
    stampOf('lock', 'win32', 'x64'),
  ];
  expect(new Set(stamps).size).toBe(4);
});
