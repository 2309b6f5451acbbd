import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allMigrations } from './all-migrations.ts';

const files = readdirSync(path.join(import.meta.dirname, 'migrations'));
const numberOf = (file: string) => Number(file.slice(0, 4));

test('every migration file is in the list, in order, numbered in tens from 10', () => {
  const numbers = files.filter((file) => !file.endsWith('.test.ts')).map(numberOf);
  expect(allMigrations.map(({ number }) => number)).toEqual(numbers.toSorted((a, b) => a - b));
  expect(numbers.every((number) => number > 0 && number % 10 === 0)).toBe(true);
});

test('every migration has a test', () => {
  const tested = files.filter((file) => file.endsWith('.test.ts')).map(numberOf);
  expect(tested).toEqual(allMigrations.map(({ number }) => number));
});
