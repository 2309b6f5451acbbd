import { expect, test } from 'vitest';
import { tidyNumber } from './tidy-number.ts';

test('what is summed in another order comes to the same', () => {
  expect(tidyNumber(0.1 + 0.2 + 0.3)).toBe(tidyNumber(0.3 + 0.2 + 0.1));
  expect(tidyNumber(3.374999999999999)).toBe(3.375);
});

test('a figure that anybody stated stays as it is', () => {
  for (const value of [0, -1.5, 99.99995, 123_456_789_012, 1e-9, Infinity])
    expect(tidyNumber(value)).toBe(value);
});
