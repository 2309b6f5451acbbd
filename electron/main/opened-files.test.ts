import path from 'node:path';
import { expect, test } from 'vitest';
import { openedFiles } from './opened-files.ts';

test('plan files on the command line are opened, options and other arguments are not', () => {
  const args = [
    '/usr/bin/strata',
    '--no-sandbox',
    '.',
    'plans/Branch.STRATA',
    '/tmp/other.strata',
    '--file.strata',
  ];
  expect(openedFiles(args, '/home/ada')).toEqual([
    path.resolve('/home/ada/plans/Branch.STRATA'),
    path.resolve('/tmp/other.strata'),
  ]);
});
