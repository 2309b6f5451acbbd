import { expect, test } from 'vitest';
import { mutateBook } from './mutate-book.ts';

// One of each family; `npm run -s rules:mutate` is for the whole book.
const some = [
  'GOL-02',
  'LYR-08',
  'MIS-02',
  'STR-05',
  'SEC-04',
  'MGT-03',
  'CMP-06',
  'CAP-03',
  'WVR-01',
];

test('the fixtures of the book notice nine of ten changes of its rules', () => {
  const outcome = mutateBook({ only: some });
  expect(outcome.unknownIds).toEqual([]);
  expect(outcome.rules).toBe(some.length);
  expect(outcome.stale).toEqual([]);
  expect(outcome.mutants).toBeGreaterThan(100);
  expect(outcome.killed).toBe(outcome.mutants - outcome.survivors.length);
  expect(outcome.score).toBeGreaterThanOrEqual(0.9);
});

test('rules that the book has not are named', () => {
  expect(mutateBook({ only: ['WVR-01', 'XYZ-99'] }).unknownIds).toEqual(['XYZ-99']);
});
