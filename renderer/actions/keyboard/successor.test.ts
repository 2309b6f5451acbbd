import { expect, test } from 'vitest';
import { successor } from './successor.ts';

const stops = ['button a', 'field a', 'button b', 'field b', 'button c'];
const sortOf = (stop: string) => stop.split(' ')[0]!;
const after = (gone: readonly string[], at: number) =>
  successor({ stops, at }, sortOf, (stop) => !gone.includes(stop));

test('when a line of fields is filled in and gone, the keyboard goes to the same field of the next', () => {
  expect(after(['button a', 'field a'], 1)).toBe('field b');
});

test('after the last of a sort the keyboard goes to the one before', () => {
  expect(after(['button b', 'field b'], 3)).toBe('field a');
});

test('where nothing of the sort is left, the keyboard goes to what comes next, else before', () => {
  expect(after(['field a', 'field b'], 1)).toBe('button b');
  expect(after(['field a', 'field b', 'button b', 'button c'], 3)).toBe('button a');
});

test('where nothing is left, there is nowhere to go on', () => {
  expect(after(stops, 2)).toBeUndefined();
});
