import { expect, test } from 'vitest';
import { isOwnAddress, mayOpenOutside } from './origin.ts';

test('only the app itself is its own address', () => {
  expect(isOwnAddress('app://strata/index.html')).toBe(true);
  for (const other of [
    'app://strata.evil/',
    'app://other/',
    'https://strata/',
    'file:///etc/passwd',
    'nonsense',
    '',
  ]) {
    expect(isOwnAddress(other), other).toBe(false);
  }
});

test('only secure web pages are opened outside', () => {
  expect(mayOpenOutside('https://example.org/page')).toBe(true);
  for (const other of [
    'http://example.org',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://user:word@example.org',
    'smb://server/share',
  ]) {
    expect(mayOpenOutside(other), other).toBe(false);
  }
});
