import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withInstallLock } from './install-lock.mjs';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'strata-lock-'));
  lock = path.join(folder, 'lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refuseToWait = () => expect.unreachable('nobody holds the lock');

test('the lock is held during the work and gone after it', () => {
  expect(withInstallLock(lock, refuseToWait, () => existsSync(lock))).toBe(true);
  expect(existsSync(lock)).toBe(false);
});

test('work that fails gives the lock back', () => {
  const fail = () => {
    throw new Error('no network');
  };
  expect(() => withInstallLock(lock, refuseToWait, fail)).toThrow('no network');
  expect(existsSync(lock)).toBe(false);
});

test('a lock whose owner has died is taken over', () => {
  const processNumberNobodyHas = 2 ** 30;
  mkdirSync(lock);
  writeFileSync(path.join(lock, 'owner'), String(processNumberNobodyHas));
  let waits = 0;
  expect(
    withInstallLock(
      lock,
      () => waits++,
      () => 'done',
    ),
  ).toBe('done');
  expect(waits).toBe(1);
});
