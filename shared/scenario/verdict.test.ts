import { expect, test } from 'vitest';
import type { Measured } from '#shared/analysis/measured.ts';
import { verdictOf, type Verdict } from './verdict.ts';

const measured = (part: Partial<Measured>): Measured => ({ used: [], missing: [], ...part });
const value = (of: number | boolean) => measured({ value: of });
const range = (low: number, high?: number) =>
  measured(high === undefined ? { low } : { low, high });

test.each<
  [string, Measured | undefined, Measured | undefined, 'less' | 'more' | 'neither', Verdict]
>([
  ['less power', value(4), value(3), 'less', 'better'],
  ['more availability', value(99), value(99.9), 'more', 'better'],
  ['less availability', value(99.9), value(99), 'more', 'worse'],
  ['another number of vendors', value(3), value(4), 'neither', 'differs'],
  ['the same, added up in another order', value(0.1 + 0.2), value(0.3), 'less', 'same'],
  ['bounds that lie apart', range(5, 6), range(2, 4), 'less', 'better'],
  ['bounds that overlap', range(2, 6), range(1, 4), 'less', 'cannot-tell'],
  ['the same bounds: what fills them may differ', range(2, 6), range(2, 6), 'less', 'cannot-tell'],
  ['only a lower bound', range(5), range(7), 'less', 'cannot-tell'],
  ['a value above what is at most', range(0, 5), value(7), 'less', 'worse'],
  [
    'nothing is known but that it is not less than nothing',
    range(0),
    range(0),
    'less',
    'cannot-tell',
  ],
  ['nothing is known of one', measured({}), value(7), 'less', 'cannot-tell'],
  ['only the second has it', undefined, value(7), 'less', 'new'],
  ['only the first has it', value(7), undefined, 'less', 'gone'],
  ['every machine finds a place now', value(false), value(true), 'more', 'better'],
])('%s', (_, before, after, better, verdict) => {
  expect(verdictOf(before, after, better)).toBe(verdict);
});
