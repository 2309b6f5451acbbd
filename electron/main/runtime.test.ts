import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { electronRuntime } from './runtime.ts';

const display = { DISPLAY: ':0' };

function folderWithElectron(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'strata-runtime-'));
  mkdirSync(path.join(root, 'node_modules/electron/dist'), { recursive: true });
  writeFileSync(path.join(root, 'node_modules/electron/path.txt'), 'electron');
  writeFileSync(path.join(root, 'node_modules/electron/dist/electron'), '');
  return root;
}

test('the runtime is found where the electron package unpacked it', () => {
  const root = folderWithElectron();
  expect(electronRuntime(root, display)).toEqual({
    program: path.join(root, 'node_modules/electron/dist/electron'),
  });
});

test('a runtime brought along by hand is taken instead', () => {
  const root = folderWithElectron();
  const folder = path.join(root, 'node_modules/electron/dist');
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'strata-bare-'));
  expect(electronRuntime(elsewhere, { ...display, ELECTRON_OVERRIDE_DIST_PATH: folder })).toEqual({
    program: path.join(folder, 'electron'),
  });
});

test('a package without its runtime says where it was looked for', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'strata-bare-'));
  expect(electronRuntime(root, display)).toEqual({
    missing: expect.stringContaining(path.join(root, 'node_modules/electron/dist')),
  });
});

test.runIf(process.platform === 'linux')('without a display no window is tried', () => {
  expect(electronRuntime(folderWithElectron(), {})).toEqual({
    missing: expect.stringContaining('no display'),
  });
});
