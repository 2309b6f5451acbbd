import { expect, test } from 'vitest';
import { linearAxis, minuteSteps, timeAxis } from './axis.ts';

test('an axis goes in round steps to just beyond the highest value', () => {
  expect(linearAxis(1450, 0, 100).ticks).toEqual([0, 500, 1000, 1500]);
});

test('an axis of minutes goes in steps of an hour', () => {
  expect(linearAxis(310, 0, 100, { steps: minuteSteps }).ticks).toEqual([
    0, 60, 120, 180, 240, 300, 360,
  ]);
});

test('fractions carry no stray bits', () => {
  expect(linearAxis(0.31, 0, 100).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
});

test('an axis of nothing but zeros still has a length', () => {
  expect(linearAxis(0, 10, 100).at(0)).toBe(10);
  expect(linearAxis(0, 10, 100).to).toBeGreaterThan(0);
});

test('values beyond the axis stay on it', () => {
  const axis = linearAxis(100, 0, 200);
  expect([axis.at(-5), axis.at(1e9)]).toEqual([0, 200]);
});

test('recovery times from a second to a day keep their order, and zero stands at the start', () => {
  const axis = timeAxis(10, 300);
  const places = [0, 0.5, 1, 20, 60, 3600, 86_400].map((seconds) => axis.at(seconds));
  expect(places[0]).toBe(10);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  expect(new Set(places).size).toBe(places.length);
});
