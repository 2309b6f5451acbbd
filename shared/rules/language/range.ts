import type { Batch } from './bulk/batch.ts';
import type { Numbers } from './bulk/vectors.ts';
import type { Evaluation, Run } from './evaluation.ts';

type NumberRun = (x: Evaluation) => number;

/** What a number can be while it is not known: from `low` to `high`, infinite where no bound is known. Its own value when it is known. */
export interface Range {
  readonly low: NumberRun;
  readonly high: NumberRun;
  /** The same for many subjects at once; without, they are compared one by one. */
  readonly inBulk?: BulkRange;
}

/** The lowest and the highest values of rows. */
export interface BulkRange {
  readonly low: (batch: Batch) => Numbers;
  readonly high: (batch: Batch) => Numbers;
}

interface Ranged {
  readonly run: Run;
  readonly range?: Range;
}

/** The range of a number: one that knows no bounds is what it is, or anything. */
export const rangeOf = ({ run, range }: Ranged): Range =>
  range ?? {
    low: (x) => (run(x) as number | undefined) ?? -Infinity,
    high: (x) => (run(x) as number | undefined) ?? Infinity,
  };

/** The range of a result; undefined when neither operand has bounds. */
export function rangeOfResult(
  operator: Arithmetic,
  left: Ranged,
  right: Ranged,
): Range | undefined {
  if (left.range === undefined && right.range === undefined) return undefined;
  return results[operator](rangeOf(left), rangeOf(right));
}

/** The range of `-a`. */
export const negatedRange = ({ low, high }: Range): Range => ({
  low: (x) => -high(x),
  high: (x) => -low(x),
});

type Arithmetic = '+' | '-' | '*' | '/' | '%';

const results: Readonly<Record<Arithmetic, (a: Range, b: Range) => Range | undefined>> = {
  '+': (a, b) => ({ low: (x) => a.low(x) + b.low(x), high: (x) => a.high(x) + b.high(x) }),
  '-': (a, b) => ({ low: (x) => a.low(x) - b.high(x), high: (x) => a.high(x) - b.low(x) }),
  '*': (a, b) =>
    corners(
      (x) => [a.low(x), a.high(x)],
      (x) => [b.low(x), b.high(x)],
    ),
  '/': (a, b) =>
    corners(
      (x) => [a.low(x), a.high(x)],
      (x) => inverse(b.low(x), b.high(x)),
    ),
  '%': () => undefined,
};

type Ends = (x: Evaluation) => readonly [low: number, high: number];

/** The least and the greatest of the four products of the ends. */
const corners = (a: Ends, b: Ends): Range => ({
  low: (x) => orElse(-Infinity, Math.min(...products(a(x), b(x)))),
  high: (x) => orElse(Infinity, Math.max(...products(a(x), b(x)))),
});

const products = ([a, b]: readonly [number, number], [c, d]: readonly [number, number]) => [
  a * c,
  a * d,
  b * c,
  b * d,
];

/** Nothing is known of a product of nothing and anything. */
const orElse = (unbounded: number, value: number): number =>
  Number.isNaN(value) ? unbounded : value;

/** One over what lies between two numbers: anything when that may be nothing. */
const inverse = (low: number, high: number): readonly [number, number] =>
  low > 0 || high < 0 ? [1 / high, 1 / low] : [-Infinity, Infinity];
