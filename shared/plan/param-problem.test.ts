import { expect, test } from 'vitest';
import { paramProblem } from './param-problem.ts';

const least = { default: 64, unit: 'GiB', min: 1, max: 1024 };

test.each([
  [least, 0, 'must be a number of at least 1 and at most 1024 GiB'],
  [least, 'x', 'must be a number of at least 1 and at most 1024 GiB'],
  [least, Number.NaN, 'must be a number of at least 1 and at most 1024 GiB'],
  [{ default: 1 }, true, 'must be a number'],
  [{ default: 1, unit: 'h' }, true, 'must be a number in h'],
  [{ default: true }, 1, 'must be true or false'],
  [{ default: '' }, 1, 'must be a text'],
  [least, 8, undefined],
])('a parameter %j set to %s %s', (param, value, says) => {
  expect(paramProblem(param, value)).toBe(says);
});
