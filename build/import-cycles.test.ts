import { expect, test } from 'vitest';
import { importCycles } from './import-cycles.ts';

test('files that import downwards only have no cycle', () => {
  const graph = new Map([
    ['a', ['b', 'c']],
    ['b', ['c']],
    ['c', []],
  ]);
  expect(importCycles(graph)).toEqual([]);
});

test('a cycle is told as the way around it', () => {
  const graph = new Map([
    ['start', ['a']],
    ['a', ['b']],
    ['b', ['a']],
  ]);
  expect(importCycles(graph)).toEqual(['a → b → a']);
});
