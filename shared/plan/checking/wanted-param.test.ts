import { expect, test } from 'vitest';
import { wantedParam } from './wanted-param.ts';

const least = { default: 64, unit: 'GiB', min: 1, max: 1024 };

test.each([
  [least, 0, 'a number of at least 1 and at most 1024 GiB'],
  [least, 'x', 'a number of at least 1 and at most 1024 GiB'],
  [least, Number.NaN, 'a number of at least 1 and at most 1024 GiB'],
  [{ default: 1 }, true, 'a number'],
  [{ default: 1, unit: 'h' }, true, 'a number in h'],
  [{ default: true }, 1, 'true or false'],
  [{ default: '' }, 1, 'a text'],
  [least, 8, undefined],
])('a parameter %j set to %s is to be %s', (param, value, says) => {
  expect(wantedParam(param, value)).toBe(says);
});
