import type { Batch } from './batch.ts';
import { bytes, ints } from './room.ts';
import { open, type no, type Numbers, type Truths, type yes } from './vectors.ts';

type TruthsOf = (batch: Batch) => Truths;

/** `has(c.f) && c.f > 5`, `!has(c.f) || c.f > 5`: what is asked of the fact, with `otherwise` where it is not stated. */
export const bulkWhereStated =
  (of: TruthsOf, otherwise: typeof no | typeof yes): TruthsOf =>
  (batch) =>
    whereStatedRows(batch, of, otherwise);

function whereStatedRows(batch: Batch, of: TruthsOf, otherwise: number): Truths {
  const values = of(batch);
  const out = bytes(batch.count);
  for (let row = 0; row < batch.count; row++) {
    const value = values[row]!;
    out[row] = value === open ? otherwise : value;
  }
  return out;
}

/** `has(c.f) ? c.f > 5 : other`: the other is worked out only where the fact is not stated. */
export const bulkElse =
  <Of extends Numbers | Truths>(
    stated: (batch: Batch) => Of,
    other: (batch: Batch) => Of,
    fresh: (count: number) => Of,
    unknown: number,
  ): ((batch: Batch) => Of) =>
  (batch) =>
    elseRows(batch, stated, other, fresh, unknown);

function elseRows<Of extends Numbers | Truths>(
  batch: Batch,
  stated: (batch: Batch) => Of,
  other: (batch: Batch) => Of,
  fresh: (count: number) => Of,
  unknown: number,
): Of {
  const values = stated(batch);
  const index = ints(batch.count);
  let found = 0;
  for (let row = 0; row < batch.count; row++)
    if (isOpen(values[row]!, unknown)) index[found++] = row;
  if (found === 0) return values;
  if (found === batch.count) return other(batch);
  const others = other(batch.some(index, found));
  const out = fresh(batch.count);
  for (let row = 0; row < batch.count; row++) out[row] = values[row]!;
  for (let at = 0; at < found; at++) out[index[at]!] = others[at]!;
  return out;
}

const isOpen = (value: number, unknown: number): boolean =>
  value === unknown || Number.isNaN(value);
