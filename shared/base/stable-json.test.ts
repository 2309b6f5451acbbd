import { expect, test } from 'vitest';
import { byCodeUnit, stableJson } from './stable-json.ts';

test('the order in which keys were set does not show', () => {
  const one = { b: [{ z: 1, y: 2 }], a: null };
  const other = { a: null, b: [{ y: 2, z: 1 }] };
  expect([stableJson(one), stableJson(other)]).toEqual([
    '{"a":null,"b":[{"y":2,"z":1}]}',
    '{"a":null,"b":[{"y":2,"z":1}]}',
  ]);
});

test('a key without a value is left out, and lists keep their order', () => {
  expect(stableJson({ a: undefined, b: [3, 1, 2] })).toBe('{"b":[3,1,2]}');
});

test('a key named __proto__ is kept as a key', () => {
  expect(stableJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
});

test('texts are ordered by code unit: capitals first, whatever the language', () => {
  expect(['b', 'a', 'B', 'ä', 'a'].toSorted(byCodeUnit)).toEqual(['B', 'a', 'a', 'b', 'ä']);
});
