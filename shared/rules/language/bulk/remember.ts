import type { Batch, Known } from './batch.ts';
import type { Bulk } from './bulk-of.ts';
import { gather, kept } from './gather.ts';
import { release, roomMark, toLast } from './room.ts';
import type { Vector, VectorKind } from './vectors.ts';

/** Which rules write an expression on the judged component alone, and how often, by its text. */
const writings = new Map<string, string[]>();

/** A rule writes an expression here, too. */
export function written(text: string, rule: string): void {
  const rules = writings.get(text);
  if (rules === undefined) writings.set(text, [rule]);
  else rules.push(rule);
}

const byNobody: readonly string[] = [];

/** Whether several rules write it; or one does, several times. */
const isShared = (rules: readonly string[]): boolean => rules.some((rule) => rule !== rules[0]);

/** Fewer rows than one in so many are worked out by themselves, not for all. */
const worthAll = 4;

/** How an expression is remembered. */
export interface Remembering {
  readonly text: string;
  readonly kind: VectorKind;
  /** It has a name: it is used again. */
  readonly isNamed: boolean;
  /** One subject alone remembers it, too: further uses cost it nothing. */
  readonly isFree: boolean;
}

/**
 * An expression on the judged component alone. What several rules write is worked out once for all that are judged; what a rule
 * names, repeats, or asks in a loop, once for all rows outside the loop.
 */
export const remembered =
  (of: Bulk, how: Remembering): Bulk =>
  (batch) =>
    rememberedRows(batch, of, how);

function rememberedRows(batch: Batch, of: Bulk, how: Remembering): Vector {
  const { text, kind, isNamed, isFree } = how;
  if (!batch.hasSelf) return of(batch);
  const before = batch.world.shared.get(text);
  if (before !== undefined) return used(batch, batch.root, before, how);
  const { frame, root } = batch;
  const rules = writings.get(text) ?? byNobody;
  if (isShared(rules) && batch.count * worthAll >= root.count)
    return used(batch, root, sharedBy(root, text, kind, of), how);
  const known = knownTo(frame, text);
  if (known !== undefined)
    return isFree
      ? taken(batch, known.at, known.known, kind)
      : used(batch, known.at, known.known, how);
  if (!isNamed && rules.length < 2 && batch === frame) return of(batch);
  if (batch !== frame && batch.count * worthAll < frame.count) return of(batch);
  const fresh = noted(frame, text, of);
  if (!isFree) return used(batch, frame, fresh, how);
  spent(frame, fresh.cost);
  return taken(batch, frame, fresh, kind);
}

/** Works it out for all that are judged, and for all rules. */
function sharedBy(root: Batch, text: string, kind: VectorKind, of: Bulk): Known {
  const mark = roomMark();
  const again = root.again();
  const vector = kept(of(again), kind, root.count);
  const known = { vector, cost: toLast(again.cost, root.count) };
  release(mark);
  root.world.shared.set(text, known);
  return known;
}

/** What is known already of the rows of a frame, or of those that it was made from. */
function knownTo(frame: Batch, text: string) {
  for (let at: Batch | undefined = frame; at !== undefined; at = at.from?.frame) {
    const known = at.known(text);
    if (known !== undefined) return { at, known };
  }
  return undefined;
}

/** Works it out for all rows of a frame. */
function noted(frame: Batch, text: string, of: Bulk): Known {
  const again = frame.again();
  const known = { vector: of(again), cost: again.cost };
  frame.memo.set(text, known);
  return known;
}

/** What is known of the rows of one batch, for those of a batch made from it. It costs what working it out for each would. */
function used(batch: Batch, of: Batch, known: Known, { kind }: Remembering): Vector {
  if (isAll(batch, of)) {
    spent(batch, known.cost);
    return known.vector;
  }
  const { cost, owner } = batch;
  const rows = batch.rowsIn(of);
  for (let row = 0; row < batch.count; row++) cost[owner[row]!]! += known.cost[rows[row]!]!;
  return gather(known.vector, kind, rows, batch.count);
}

/** The same at no cost. */
const taken = (batch: Batch, of: Batch, { vector }: Known, kind: VectorKind): Vector =>
  isAll(batch, of) ? vector : gather(vector, kind, batch.rowsIn(of), batch.count);

function spent(batch: Batch, steps: Float64Array): void {
  const { cost, owner } = batch;
  for (let row = 0; row < batch.count; row++) cost[owner[row]!]! += steps[row]!;
}

const isAll = (batch: Batch, of: Batch): boolean =>
  batch === of || (of === batch.root && batch.count === of.count && !batch.isExpanded);
