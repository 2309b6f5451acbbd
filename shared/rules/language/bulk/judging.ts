import type { Part } from '../part.ts';
import type { Batch } from './batch.ts';
import { truthsOf } from './bulk-of.ts';
import { otherThan } from './logic.ts';
import { bytes } from './room.ts';
import { no, open, type Truths } from './vectors.ts';

/** The rows to which a rule applies, or may: for those `isUnsure` is 1. */
interface Applying {
  readonly batch: Batch;
  readonly isUnsure: Uint8Array;
}

/** What a rule comes to: for the rows of `batch`, which it may apply to. */
export interface Verdicts extends Applying {
  readonly holds: Truths;
}

/** Judges all rows of a batch; undefined when it applies to none. */
export type BulkJudge = (batch: Batch) => Verdicts | undefined;

/** `when`, step by step, each asked only where those before leave it open; then `assert`. */
export function bulkJudge(when: readonly Part[], assert: Part): BulkJudge {
  const conditions = when.map(truthsOf);
  const assertion = truthsOf(assert);
  return (all) => judgedRows(all, conditions, assertion);
}

type TruthsOf = (batch: Batch) => Truths;

function judgedRows(
  all: Batch,
  conditions: readonly TruthsOf[],
  assertion: TruthsOf,
): Verdicts | undefined {
  let applying: Applying = { batch: all, isUnsure: bytes(all.count).fill(0, 0, all.count) };
  for (const condition of conditions) {
    applying = narrowed(applying, condition(applying.batch));
    if (applying.batch.count === 0) return undefined;
  }
  return { ...applying, holds: assertion(applying.batch) };
}

function narrowed({ batch, isUnsure }: Applying, applies: Truths): Applying {
  const { index, count } = otherThan(no, applies, batch.count);
  const unsure = bytes(count);
  for (let at = 0; at < count; at++) {
    const row = index[at]!;
    unsure[at] = applies[row] === open ? 1 : isUnsure[row]!;
  }
  return { batch: count === batch.count ? batch : batch.some(index, count), isUnsure: unsure };
}
