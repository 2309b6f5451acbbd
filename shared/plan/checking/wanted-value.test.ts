import { expect, test } from 'vitest';
import type { Field } from '#shared/catalogue/field.ts';
import { fieldOf } from '#shared/catalogue/fields.ts';
import { wantedValue } from './wanted-value.ts';

const free: Field = { type: 'list', label: 'Tags' };

test.each([
  [fieldOf('rtoSec'), 0],
  [fieldOf('rtoSec'), 0.5],
  [fieldOf('cpuUsedPct'), 100],
  [fieldOf('cores'), 128],
  [fieldOf('haRestart'), false],
  [fieldOf('media'), 'nvme'],
  [fieldOf('owner'), 'Ann'],
  [fieldOf('protocols'), ['fc', 'nfs']],
  [fieldOf('protocols'), []],
  [free, ['anything']],
  [fieldOf('supportEnd'), '2028-02-29'],
])('$label may be %j', (field, value) => {
  expect(wantedValue(field, value)).toBeUndefined();
});

test.each([
  [fieldOf('rtoSec'), -1, 'a number of at least 0 s'],
  [fieldOf('rtoSec'), '30', 'a number of at least 0 s'],
  [fieldOf('rtoSec'), NaN, 'a number of at least 0 s'],
  [fieldOf('rtoSec'), Infinity, 'a number of at least 0 s'],
  [fieldOf('cpuUsedPct'), 100.1, 'a number from 0 to 100 %'],
  [fieldOf('cores'), 1.5, 'a whole number of at least 0 cores'],
  [fieldOf('haRestart'), 'yes', 'yes or no (true or false)'],
  [fieldOf('media'), 'disk', 'one of hdd, ssd, nvme, hybrid'],
  [fieldOf('owner'), ' ', 'a text, not blank, of at most 10,000 characters'],
  [fieldOf('owner'), 'x'.repeat(10_001), 'a text, not blank, of at most 10,000 characters'],
  [fieldOf('owner'), null, 'a text, not blank, of at most 10,000 characters'],
  [fieldOf('protocols'), 'fc', 'a list drawn from fc, iscsi, nfs, smb, nvme-of, s3'],
  [fieldOf('protocols'), ['ftp'], 'a list drawn from fc, iscsi, nfs, smb, nvme-of, s3'],
  [free, [1], 'a list of texts'],
  [fieldOf('supportEnd'), '31.01.2026', 'a day such as 2026-01-31'],
])('$label may not be %j', (field, value, says) => {
  expect(wantedValue(field, value)).toBe(says);
});
