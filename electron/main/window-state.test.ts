import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { firstBounds } from './window-options.ts';
import { rememberedWindow, rememberWindow } from './window-state.ts';

const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
const newFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'strata-window-')), 'window.json');

test('the window comes back where it was, maximised if it was', () => {
  const file = newFile();
  for (const isMaximised of [false, true]) {
    const state = { bounds: { x: 40, y: 60, width: 1200, height: 800 }, isMaximised };
    rememberWindow(file, state);
    expect(rememberedWindow(file, screens)).toEqual(state);
  }
});

test('a window on a screen that is gone opens at the first size, and maximised if it was', () => {
  const file = newFile();
  const bounds = { x: 4000, y: 60, width: 1200, height: 800 };
  rememberWindow(file, { bounds, isMaximised: true });
  expect(rememberedWindow(file, screens)).toEqual({ bounds: firstBounds, isMaximised: true });
});

test('a first start, a broken file and one of an older Strata open at the first size', () => {
  const file = newFile();
  const first = { bounds: firstBounds, isMaximised: false };
  expect(rememberedWindow(file, screens)).toEqual(first);
  writeFileSync(file, '{"bounds": "left"');
  expect(rememberedWindow(file, screens)).toEqual(first);
  writeFileSync(file, '{"x":40,"y":60,"width":1200,"height":800}');
  expect(rememberedWindow(file, screens)).toEqual(first);
});
