import { expect, test } from 'vitest';
import { hostileKey, isHostileName } from './hostile-key.ts';

test.each([
  ['{"__proto__":{"a":1}}', '__proto__'],
  ['{"parts":[{"facts":{"constructor":1}}]}', 'parts[0].facts.constructor'],
  ['[[{"prototype":null}]]', '[0][0].prototype'],
])('%s has a hostile key', (text, path) => {
  expect(hostileKey(JSON.parse(text))).toBe(path);
});

test('values are not keys: a component may be named constructor', () => {
  expect(hostileKey({ name: 'constructor', tags: ['__proto__'] })).toBeUndefined();
});

test('a value nested a hundred thousand deep does not exhaust the stack', () => {
  expect(hostileKey(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)))).toBeUndefined();
});

test('the three names, and no other', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', ''];
  expect(names.map(isHostileName)).toEqual([true, true, true, false, false]);
});
