import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashFiles } from './hash-files.ts';

let folder: string;
const write = (name: string, text: string) => writeFileSync(path.join(folder, name), text);
const hash = () => hashFiles(folder, ['**']);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'strata-hash-'));
  write('a.ts', 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a changed, a new and a renamed file each change the hash', () => {
  const first = hash();
  write('a.ts', 'two');
  const changed = hash();
  write('b.ts', '');
  expect(new Set([first, changed, hash()]).size).toBe(3);
});

test('a changed test does not', () => {
  const first = hash();
  write('a.test.ts', 'expect(one)');
  expect(hash()).toBe(first);
});
