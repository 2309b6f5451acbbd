import type { Batch } from './batch.ts';
import { bytes, ints } from './room.ts';
import { no, open, yes, type Truths } from './vectors.ts';

type TruthsOf = (batch: Batch) => Truths;

/** `a && b`, `a || b`: `decides` is what settles it alone. The second is worked out only where the first leaves it open. */
export const bulkLogical =
  (decides: typeof no | typeof yes, first: TruthsOf, second: TruthsOf): TruthsOf =>
  (batch) => {
    const left = first(batch);
    const rest = otherThan(decides, left, batch.count);
    if (rest.count === 0) return left;
    if (rest.count === batch.count) return combined(decides, left, second(batch), batch.count);
    const right = second(batch.some(rest.index, rest.count));
    const out = bytes(batch.count).fill(decides, 0, batch.count);
    for (let at = 0; at < rest.count; at++) {
      const row = rest.index[at]!;
      out[row] = both(decides, left[row]!, right[at]!);
    }
    return out;
  };

/** The rows that have another value. */
export function otherThan(value: number, of: Truths, count: number) {
  const index = ints(count);
  let found = 0;
  for (let row = 0; row < count; row++) if (of[row] !== value) index[found++] = row;
  return { index, count: found };
}

function combined(decides: number, left: Truths, right: Truths, count: number): Truths {
  const out = bytes(count);
  for (let row = 0; row < count; row++) out[row] = both(decides, left[row]!, right[row]!);
  return out;
}

/** When the first does not decide, it is unknown or leaves it to the second. */
const both = (decides: number, left: number, right: number): number =>
  right === decides || left !== open ? right : open;

/** `!a`. */
export const bulkNot =
  (of: TruthsOf): TruthsOf =>
  (batch) => {
    const values = of(batch);
    const out = bytes(batch.count);
    for (let row = 0; row < batch.count; row++) out[row] = opposite[values[row]!]!;
    return out;
  };

const opposite = [yes, no, open] as const;
