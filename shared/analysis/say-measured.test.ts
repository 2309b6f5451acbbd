import { expect, test } from 'vitest';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { Measured } from './measured.ts';
import { sayMeasured } from './say-measured.ts';

const say = (measure: MeasureName, result: Partial<Measured>) =>
  sayMeasured(measure, { used: [], missing: [], ...result }, (id) => id.toUpperCase());

test('an availability keeps the digits that tell its nines', () => {
  expect(say('availability', { value: 99.5 })).toBe('99.5 %');
  expect(say('availability', { value: 99.9412345 })).toBe('99.941 %');
  expect(say('availability', { value: 99.999431234 })).toBe('99.99943 %');
  expect(say('availability', { value: 100 })).toBe('100 %');
});

test('a load has three digits and its unit', () => {
  expect(say('load', { value: 1.23456 })).toBe('1.23 kW');
  expect(say('totalCost', { value: 1234567.8 })).toBe('1\u00a0234\u00a0568 money');
});

test('what blanks leave open is a range, an end, or cannot be told', () => {
  expect(say('load', { low: 0.58, high: 0.87 })).toBe('0.58 to 0.87 kW');
  expect(say('recoveryTime', { low: 1950, high: 5400 })).toBe('32 min 30 s to 1 h 30 min');
  expect(say('load', { low: 3 })).toBe('at least 3 kW');
  expect(say('load', { high: 3 })).toBe('at most 3 kW');
  expect(say('load', { low: 0 })).toBe('cannot tell');
  expect(say('load', {})).toBe('cannot tell');
});

test('times, ratios, yes and no, texts and components read like language', () => {
  expect(say('recoveryTime', { value: 180 })).toBe('180 s');
  expect(say('recoveryTime', { value: 5400.4 })).toBe('1 h 30 min');
  expect(say('oversubscription', { value: 1.1875 })).toBe('1.19:1');
  expect(say('restartsAfterFailure', { value: false })).toBe('no');
  expect(say('recoveryMeans', { value: 'HA restart' })).toBe('HA restart');
  expect(say('singlePoints', { value: ['a', 'b', 'c', 'd', 'e'] })).toBe('A, B, C and 2 more');
  expect(say('singlePoints', { value: [] })).toBe('none');
});

test('money is in the currency of the plan', () => {
  const cost = { value: 12_000, used: [], missing: [] };
  expect(sayMeasured('opexPerYear', cost, String, 'EUR')).toBe('12\u00a0000 EUR per year');
});
