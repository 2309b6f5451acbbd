import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

test('where plans cannot be kept it ends at once and says so, and what to do', () => {
  const start = path.join(import.meta.dirname, 'start.ts');
  // A path below a file: no folder can be there, whoever starts it.
  const env = { ...process.env, STRATA_HOME: path.join(start, 'strata'), LC_ALL: 'en_GB.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, '--no-open'], {
    env,
    encoding: 'utf8',
  });
  expect({ status, stdout, says: /^strata: Plans cannot be kept in .*\n$/.test(stderr) }).toEqual({
    status: 1,
    stdout: '',
    says: true,
  });
});
