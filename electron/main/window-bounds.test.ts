import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rememberBounds, rememberedBounds } from './window-bounds.ts';
import { firstBounds } from './window-options.ts';

const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'strata-window-')), 'window.json');

test('the window comes back where it was', () => {
  const file = newFile();
  const bounds = { x: 40, y: 60, width: 1200, height: 800 };
  rememberBounds(file, bounds);
  expect(rememberedBounds(file, screens)).toEqual(bounds);
});

test('a window on a screen that is gone opens at the first size', () => {
  const file = newFile();
  rememberBounds(file, { x: 4000, y: 60, width: 1200, height: 800 });
  expect(rememberedBounds(file, screens)).toEqual(firstBounds);
});

test('a first start and a broken file open at the first size', () => {
  const file = newFile();
  expect(rememberedBounds(file, screens)).toEqual(firstBounds);
  writeFileSync(file, '{"x": "left"');
  expect(rememberedBounds(file, screens)).toEqual(firstBounds);
});
