import { expect, test } from 'vitest';
import { MeasureBook } from '#renderer/state/session/measure-book.ts';
import { clustersAfterFailure } from './cluster-outcome.ts';

const book = (...outcomes: readonly (boolean | undefined)[]) => {
  const measures = new MeasureBook();
  measures.take(
    outcomes.map((value, index) => ({
      subject: `cluster-${index}`,
      measure: 'restartsAfterFailure',
      result: {
        ...(value === undefined ? {} : { value }),
        used: [],
        missing: value === undefined ? [{ component: 'h', field: 'ramGiB' }] : [],
      },
    })),
  );
  return measures;
};

test('clusters that fit, are too small or cannot be told are counted apart', () => {
  expect(clustersAfterFailure(book(true, false, undefined))).toEqual({
    all: 3,
    fit: 1,
    mark: 'error',
    words: '1 too small, 1 cannot tell',
  });
});

test('when all fit, it says so', () => {
  expect(clustersAfterFailure(book(true, true))).toMatchObject({
    mark: 'met',
    words: 'every machine finds a place',
  });
});

test('a blank fact leaves the outcome open, never met', () => {
  expect(clustersAfterFailure(book(undefined)).mark).toBe('unknown');
});
