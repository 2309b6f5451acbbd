import { expect, test } from 'vitest';
import { sayBounds, sayValue } from './say-value.ts';

const percent = (value: number) => sayValue(value, { is: 'number', unit: '%' }, String);

test.each([
  [99.995, '99.995 %'],
  [99.99901, '99.99901 %'],
  [66.6667, '66.67 %'],
  [0.12345, '0.1235 %'],
  [100, '100 %'],
])('says %d as %s', (value, said) => {
  expect(percent(value)).toBe(said);
});

test.each([
  [120, Infinity, 'at least 120 %'],
  [0, 30, 'at most 30 %'],
  [20, 30, '20 % to 30 %'],
  [0, Infinity, 'not stated'],
  [undefined, undefined, 'not stated'],
])('says what may be from %d to %d as %s', (low, high, said) => {
  expect(sayBounds(low, high, { is: 'number', unit: '%' })).toBe(said);
});
