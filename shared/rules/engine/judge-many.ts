import { Batch, type Known } from '#shared/rules/language/bulk/batch.ts';
import type { Verdicts } from '#shared/rules/language/bulk/judging.ts';
import { release, roomMark } from '#shared/rules/language/bulk/room.ts';
import { no, yes } from '#shared/rules/language/bulk/vectors.ts';
import type { Evaluation } from '#shared/rules/language/evaluation.ts';
import { cannotTell, finds, passes } from './compiled-rule.ts';
import type { RuleState } from './rule-state.ts';

/** Subjects that are judged together, and what several rules found out about them. */
export interface Together {
  readonly subjects: Int32Array;
  readonly count: number;
  readonly shared: Map<string, Known>;
}

/** Subjects about which nothing is found out yet. */
export const togetherOf = (subjects: readonly number[]): Together => ({
  subjects: new Int32Array(subjects),
  count: subjects.length,
  shared: new Map(),
});

/**
 * A subject that may have taken as many steps as this share of the budget is judged by itself: what is too expensive must not
 * depend on how many are judged together. Steps are counted alike, but what one subject alone would skip is counted, too.
 */
const safeShare = 1.5;

/**
 * Judges many subjects, into the outcomes of the state. Gives those to be judged by themselves. `x` is ready for the rule:
 * parameters, values of the plan, and the full budget.
 */
export function judgeMany(
  state: RuleState,
  { subjects, count, shared }: Together,
  x: Evaluation,
): readonly number[] {
  const mark = roomMark();
  const limit = x.stepsLeft / safeShare;
  const all = Batch.all(subjects, count, { x, graph: x.graph, shared });
  const verdicts = state.rule.judgeMany(all);
  const { outcomes } = state;
  for (let row = 0; row < count; row++) outcomes[subjects[row]!] = passes;
  if (verdicts !== undefined) note(verdicts, all, subjects, outcomes);
  const alone = rowsOver(limit, all.cost, count).map((row) => subjects[row]!);
  release(mark);
  return alone;
}

function note(
  { batch, isUnsure, holds }: Verdicts,
  all: Batch,
  judged: Int32Array,
  outcomes: Uint8Array,
): void {
  let rows: Int32Array | undefined;
  for (let at = 0; at < batch.count; at++) {
    if (holds[at] === yes) continue;
    rows ??= batch.rowsIn(all);
    const isFound = holds[at] === no && isUnsure[at] === 0;
    outcomes[judged[rows[at]!]!] = isFound ? finds : cannotTell;
  }
}

function rowsOver(limit: number, cost: Float64Array, count: number): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < count; row++) if (cost[row]! > limit) rows.push(row);
  return rows;
}
