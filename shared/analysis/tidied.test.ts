import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Published } from './analysis.ts';
import { tidied } from './tidied.ts';

const figure = (value: number): Published => ({
  subject: 'r1',
  measure: 'weightCarried',
  result: { value, low: value, high: value, used: [], missing: [] },
});
const numberIn = (published: Published) => tidied(published).result.value;

test('the order of a sum does not show in what is published', () => {
  const grams = fc.array(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(grams, (numbers) => {
      const parts = numbers.map((gram) => gram / 1000);
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      const exactly = numbers.reduce((all, gram) => all + gram, 0) / 1000;
      expect(tidied(figure(sum(parts)))).toEqual(tidied(figure(sum(parts.toReversed()))));
      expect(numberIn(figure(sum(parts)))).toBe(exactly);
    }),
  );
});

test('what is tidy stays the same object, and eleven nines stay no certainty', () => {
  const whole = figure(42);
  expect(tidied(whole)).toBe(whole);
  const nines = { ...figure(99.99999999999), measure: 'availability' } as const;
  expect(tidied(nines)).toBe(nines);
  expect(tidied(figure(Infinity)).result.high).toBe(Infinity);
  expect(tidied({ ...whole, result: { value: 'text', used: [], missing: [] } }).result.value).toBe(
    'text',
  );
});
