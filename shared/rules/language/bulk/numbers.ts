import type { BulkRange } from '../range.ts';
import type { Batch } from './batch.ts';
import { bytes, floats, ints } from './room.ts';
import {
  open,
  truth,
  yes,
  no,
  type Components,
  type Numbers,
  type Truths,
  type Values,
} from './vectors.ts';

type NumbersOf = (batch: Batch) => Numbers;
type TruthsOf = (batch: Batch) => Truths;

const compared =
  (fill: (left: Numbers, right: Numbers, out: Truths, count: number) => void) =>
  (left: NumbersOf, right: NumbersOf): TruthsOf =>
  (batch) => {
    const [a, b] = [left(batch), right(batch)];
    const out = bytes(batch.count);
    fill(a, b, out, batch.count);
    return out;
  };

/** `a < b` of numbers. A number is unknown when it is not equal to itself. */
export const bulkOrder = {
  '<': compared((a, b, out, count) => {
    for (let row = 0; row < count; row++)
      out[row] = a[row]! < b[row]! ? yes : a[row]! >= b[row]! ? no : open;
  }),
  '<=': compared((a, b, out, count) => {
    for (let row = 0; row < count; row++)
      out[row] = a[row]! <= b[row]! ? yes : a[row]! > b[row]! ? no : open;
  }),
  '>': compared((a, b, out, count) => {
    for (let row = 0; row < count; row++)
      out[row] = a[row]! > b[row]! ? yes : a[row]! <= b[row]! ? no : open;
  }),
  '>=': compared((a, b, out, count) => {
    for (let row = 0; row < count; row++)
      out[row] = a[row]! >= b[row]! ? yes : a[row]! < b[row]! ? no : open;
  }),
} as const;

/** Numbers, with another in place of those that are not known. */
export const orElse =
  (of: NumbersOf, unknown: number): NumbersOf =>
  (batch) => {
    const values = of(batch);
    const out = floats(batch.count);
    for (let row = 0; row < batch.count; row++) {
      const value = values[row]!;
      out[row] = Number.isNaN(value) ? unknown : value;
    }
    return out;
  };

const bounded =
  (
    fill: (ends: readonly [Numbers, Numbers, Numbers, Numbers], out: Truths, count: number) => void,
  ) =>
  (a: BulkRange, b: BulkRange): TruthsOf =>
  (batch) => {
    const out = bytes(batch.count);
    fill([a.low(batch), a.high(batch), b.low(batch), b.high(batch)], out, batch.count);
    return out;
  };

const below = bounded(([aLow, aHigh, bLow, bHigh], out, count) => {
  for (let row = 0; row < count; row++)
    out[row] = aHigh[row]! < bLow[row]! ? yes : aLow[row]! >= bHigh[row]! ? no : open;
});

const notAbove = bounded(([aLow, aHigh, bLow, bHigh], out, count) => {
  for (let row = 0; row < count; row++)
    out[row] = aHigh[row]! <= bLow[row]! ? yes : aLow[row]! > bHigh[row]! ? no : open;
});

/** `a < b` of numbers between bounds: where these decide. */
export const bulkBounded = {
  '<': below,
  '<=': notAbove,
  '>': (a: BulkRange, b: BulkRange) => below(b, a),
  '>=': (a: BulkRange, b: BulkRange) => notAbove(b, a),
} as const;

/** `a == b`, or `a != b` when not `same`, of numbers. */
export const bulkSameNumbers = (same: boolean): ((left: NumbersOf, right: NumbersOf) => TruthsOf) =>
  compared((a, b, out, count) => sameNumbers(same, a, b, out, count));

function sameNumbers(same: boolean, a: Numbers, b: Numbers, out: Truths, count: number): void {
  const equal = truth(same);
  const different = truth(!same);
  for (let row = 0; row < count; row++) {
    const left = a[row]!;
    const right = b[row]!;
    const unknown = Number.isNaN(left) || Number.isNaN(right);
    out[row] = unknown ? open : left === right ? equal : different;
  }
}

/** The same of components, which are known, and of truth values. */
export const bulkSameCodes =
  (
    same: boolean,
    unknown: number,
    left: (batch: Batch) => Components | Truths,
    right: (batch: Batch) => Components | Truths,
  ): TruthsOf =>
  (batch) =>
    sameCodesRows(batch, same, unknown, left, right);

function sameCodesRows(
  batch: Batch,
  same: boolean,
  unknown: number,
  left: (batch: Batch) => Components | Truths,
  right: (batch: Batch) => Components | Truths,
) {
  const [a, b] = [left(batch), right(batch)];
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++)
    out[row] =
      a[row] === unknown || b[row] === unknown ? open : truth((a[row] === b[row]) === same);
  return out;
}

/** The same of texts and the like. */
export const bulkSameValues =
  (same: boolean, left: (batch: Batch) => Values, right: (batch: Batch) => Values): TruthsOf =>
  (batch) =>
    sameValuesRows(batch, same, left, right);

function sameValuesRows(
  batch: Batch,
  same: boolean,
  left: (batch: Batch) => Values,
  right: (batch: Batch) => Values,
) {
  const [a, b] = [left(batch), right(batch)];
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++)
    out[row] =
      a[row] === undefined || b[row] === undefined ? open : truth((a[row] === b[row]) === same);
  return out;
}

/** The same with a text that is known beforehand. */
export const bulkSameAs =
  (same: boolean, left: (batch: Batch) => Values, literal: unknown): TruthsOf =>
  (batch) =>
    sameAsRows(batch, same, left, literal);

function sameAsRows(batch: Batch, same: boolean, left: (batch: Batch) => Values, literal: unknown) {
  const values = left(batch);
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++)
    out[row] = values[row] === undefined ? open : truth((values[row] === literal) === same);
  return out;
}

/** `a + b` and its like, of numbers: what has no finite result is unknown. */
export const bulkArithmetic =
  (operator: keyof typeof arithmetic) =>
  (left: NumbersOf, right: NumbersOf): NumbersOf =>
  (batch) => {
    const out = floats(batch.count);
    arithmetic[operator](left(batch), right(batch), out, batch.count);
    onlyFinite(out, batch.count);
    return out;
  };

type Fill = (left: Numbers, right: Numbers, out: Numbers, count: number) => void;

const arithmetic = {
  '+': ((a, b, out, count) => {
    for (let row = 0; row < count; row++) out[row] = a[row]! + b[row]!;
  }) satisfies Fill,
  '-': ((a, b, out, count) => {
    for (let row = 0; row < count; row++) out[row] = a[row]! - b[row]!;
  }) satisfies Fill,
  '*': ((a, b, out, count) => {
    for (let row = 0; row < count; row++) out[row] = a[row]! * b[row]!;
  }) satisfies Fill,
  '/': ((a, b, out, count) => {
    for (let row = 0; row < count; row++) out[row] = a[row]! / b[row]!;
  }) satisfies Fill,
  '%': ((a, b, out, count) => {
    for (let row = 0; row < count; row++) out[row] = a[row]! % b[row]!;
  }) satisfies Fill,
} as const;

function onlyFinite(values: Numbers, count: number): void {
  for (let row = 0; row < count; row++)
    if (!Number.isFinite(values[row]!)) values[row] = Number.NaN;
}

/** `-a`. */
export const bulkMinus =
  (of: NumbersOf): NumbersOf =>
  (batch) =>
    minusRows(batch, of);

function minusRows(batch: Batch, of: NumbersOf) {
  const values = of(batch);
  const out = floats(batch.count);
  for (let row = 0; row < batch.count; row++) out[row] = -values[row]!;
  return out;
}

/** `test ? a : b` of numbers or truth values: each is worked out only where it is asked for. */
export const bulkChoice =
  <Of extends Numbers | Truths>(
    test: TruthsOf,
    results: readonly [no: (batch: Batch) => Of, yes: (batch: Batch) => Of],
    fresh: (count: number) => Of,
    unknown: number,
  ): ((batch: Batch) => Of) =>
  (batch) =>
    choiceRows(batch, test, results, fresh, unknown);

function choiceRows<Of extends Numbers | Truths>(
  batch: Batch,
  test: TruthsOf,
  results: readonly [no: (batch: Batch) => Of, yes: (batch: Batch) => Of],
  fresh: (count: number) => Of,
  unknown: number,
) {
  const tested = test(batch);
  const out = fresh(batch.count).fill(unknown, 0, batch.count) as Of;
  for (const wanted of [no, yes] as const) {
    const index = ints(batch.count);
    let found = 0;
    for (let row = 0; row < batch.count; row++) if (tested[row] === wanted) index[found++] = row;
    if (found === batch.count) return results[wanted](batch);
    if (found === 0) continue;
    const values = results[wanted](batch.some(index, found));
    for (let at = 0; at < found; at++) out[index[at]!] = values[at]!;
  }
  return out;
}
