import { describe, expect, test } from 'vitest';
import { sameJson } from './same-json.ts';

describe('two JSON values say the same', () => {
  test.each([
    [1, 1],
    [0, -0],
    ['a', 'a'],
    [null, null],
    [undefined, undefined],
    [
      [1, [2]],
      [1, [2]],
    ],
    [
      { a: 1, b: [2] },
      { b: [2], a: 1 },
    ],
    [{ a: 1, b: undefined }, { a: 1 }],
  ])('%j and %j', (a, b) => {
    expect(sameJson(a, b)).toBe(true);
  });

  test.each([
    [1, '1'],
    [0, false],
    [null, undefined],
    [null, {}],
    [[], {}],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, { b: 1 }],
    [{}, { constructor: 1 }],
  ])('but not %j and %j', (a, b) => {
    expect(sameJson(a, b)).toBe(false);
  });
});
