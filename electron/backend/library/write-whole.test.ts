import fs, { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { testFolder } from '../test-folder.ts';
import { writeWhole } from './write-whole.ts';

/** The disk fails the next writes to open files. Node's own module is changed, not the one that imports it: files of tests share their modules. */
function diskFails(code: string): void {
  vi.spyOn(fs, 'writeFileSync').mockImplementation((file) => {
    // As disks do: the beginning is written.
    fs.writeSync(file as number, 'half');
    throw Object.assign(new Error('disk'), { code });
  });
  syncBuiltinESMExports();
}
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

test.each([
  ['ENOSPC', 'disk-full', /^The disk that holds .* is full/],
  ['EDQUOT', 'disk-full', /^Your quota /],
  ['EROFS', 'read-only', /lies on a disk that cannot be written/],
  ['EACCES', 'no-permission', /may not be read or written by you/],
  ['EFBIG', 'too-large', /is larger than this disk takes/],
])('%s in the middle leaves no file, and one that was there as it was', (code, problem, says) => {
  const folder = testFolder();
  const [old, fresh] = [path.join(folder, 'old.pdf'), path.join(folder, 'new.pdf')];
  writeFileSync(old, 'before');
  diskFails(code);
  for (const file of [old, fresh]) {
    const written = writeWhole('after', file, true);
    expect(written).toMatchObject({ ok: false, error: { code: problem } });
    expect(written.ok ? '' : written.error.message).toMatch(says);
  }
  expect([readFileSync(old, 'utf8'), existsSync(fresh)]).toEqual(['before', false]);
  expect(readdirSync(folder)).toEqual(['old.pdf']);
});

test('a file is there whole, and only replaced when that is wanted', () => {
  const file = path.join(testFolder(), 'plan.pdf');
  expect(writeWhole('first', file, false)).toEqual({ ok: true, value: file });
  expect(writeWhole('second', file, false)).toMatchObject({ error: { code: 'already-there' } });
  expect(writeWhole('third', file, true)).toEqual({ ok: true, value: file });
  expect(readFileSync(file, 'utf8')).toBe('third');
});
