import { expect, test } from 'vitest';
import { sayValue } from './say-value.ts';

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
