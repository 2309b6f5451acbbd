import { expect, test } from 'vitest';
import { wordList } from './word-list.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c, d and e'],
  [['a', 'b', 'c', 'd', 'e', 'f'], 'a, b, c, d and 2 more'],
])('%j reads "%s"', (words, text) => {
  expect(wordList(words)).toBe(text);
});

test('a choice is joined with or', () => {
  expect(wordList(['a', 'b', 'c'], 'or')).toBe('a, b or c');
});
