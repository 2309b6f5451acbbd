import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { homeProblem } from './home-problem.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'strata-home-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('plans can be kept in a folder that is not there yet; nothing but the folder is left', () => {
  const home = path.join(folder, 'data', 'strata');
  expect(homeProblem(home)).toBeUndefined();
  expect(readdirSync(home)).toEqual([]);
});

test('where nothing can be written it says so, and what to do', () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  const home = path.join(file, 'strata');
  expect(homeProblem(home)).toBe(
    `Plans cannot be kept in ${home}: nothing can be written there (ENOTDIR). Set STRATA_HOME to a folder that you may write to, then start Strata again.`,
  );
});

test.runIf(process.platform === 'linux')('below /proc, where no folder can be made', () => {
  expect(homeProblem('/proc/strata/plans')).toContain(
    'Plans cannot be kept in /proc/strata/plans: nothing can be written there',
  );
});
