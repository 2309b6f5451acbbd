import { afterEach, expect, test, vi } from 'vitest';
import { chromiumArguments } from './chromium-arguments.ts';
import { findChromium } from './find-chromium.ts';

afterEach(() => vi.unstubAllEnvs());

test('the browser somebody names is the one that is used', () => {
  vi.stubEnv('STRATA_CHROMIUM', process.execPath);
  expect(findChromium()).toBe(process.execPath);
});

test('a browser that is named but not there is an error, not a reason to take another', () => {
  vi.stubEnv('STRATA_CHROMIUM', '/nowhere/chromium');
  expect(() => findChromium()).toThrow('/nowhere/chromium');
});

test("the browser's sandbox is given up for root only", () => {
  expect(chromiumArguments(true)).toContain('--no-sandbox');
  expect(chromiumArguments(false)).not.toContain('--no-sandbox');
});
