import type { Batch } from './batch.ts';
import { bytes, ints } from './room.ts';
import { no, open, yes, type Truths } from './vectors.ts';

type TruthsOf = (batch: Batch) => Truths;

/** `a && b`, `a || b`: `decides` is what settles it alone. The second is worked out only where the first leaves it open. */
export const bulkLogical =
  (decides: typeof no | typeof yes, first: TruthsOf, second: TruthsOf): TruthsOf =>
  (batch) =>
    logicalRows(batch, decides, first, second);

function logicalRows(batch: Batch, decides: number, first: TruthsOf, second: TruthsOf): Truths {
  const both = decides === no ? and : or;
  const left = first(batch);
  const { count } = batch;
  const rest = otherThan(decides, left, count);
  if (rest.count === 0) return left;
  const out = bytes(count);
  if (rest.count === count) {
    const right = second(batch);
    for (let row = 0; row < count; row++) out[row] = both[left[row]! * 3 + right[row]!]!;
    return out;
  }
  out.fill(decides, 0, count);
  const right = second(batch.some(rest.index, rest.count));
  for (let at = 0; at < rest.count; at++) {
    const row = rest.index[at]!;
    out[row] = both[left[row]! * 3 + right[at]!]!;
  }
  return out;
}

/** What two truth values come to together: by the first times three and the second. */
const and = Uint8Array.of(no, no, no, no, yes, open, no, open, open);
const or = Uint8Array.of(no, yes, open, yes, yes, yes, open, yes, open);

/** The rows that have another value. */
export function otherThan(value: number, of: Truths, count: number) {
  const index = ints(count);
  let found = 0;
  for (let row = 0; row < count; row++) if (of[row] !== value) index[found++] = row;
  return { index, count: found };
}

/** `!a`. */
export const bulkNot =
  (of: TruthsOf): TruthsOf =>
  (batch) =>
    notRows(batch, of);

function notRows(batch: Batch, of: TruthsOf) {
  const values = of(batch);
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++) out[row] = opposite[values[row]!]!;
  return out;
}

const opposite = Uint8Array.of(yes, no, open);
