import { Batch, type Known } from '#shared/rules/language/bulk/batch.ts';
import { release, roomMark } from '#shared/rules/language/bulk/room.ts';
import { no, yes } from '#shared/rules/language/bulk/vectors.ts';
import type { Evaluation } from '#shared/rules/language/evaluation.ts';
import { cannotTell, finds, passes } from './compiled-rule.ts';
import type { RuleState } from './rule-state.ts';

/** Subjects that are judged together, and what several rules found out about them. */
export interface Together {
  readonly subjects: Int32Array | 'plan';
  readonly count: number;
  readonly shared: Map<string, Known>;
}

/**
 * A subject that may have taken as many steps as this share of the budget is judged by itself: what is too expensive must not
 * depend on how many are judged together, where each step counts in full.
 */
const safeShare = 4;

/**
 * Judges many subjects, into `outcomes`. Gives those to be judged by themselves. `x` is ready for the rule: parameters, values of
 * the plan, and the full budget.
 */
export function judgeMany(
  state: RuleState,
  { subjects, count, shared }: Together,
  x: Evaluation,
): readonly number[] {
  const mark = roomMark();
  const budget = x.stepsLeft;
  const all = Batch.all(subjects, count, { x, graph: x.graph, shared });
  const verdicts = state.rule.judgeMany(all);
  const { outcomes } = state;
  const subjectOf = (row: number) => (subjects === 'plan' ? 0 : subjects[row]!);
  for (let row = 0; row < count; row++) outcomes[subjectOf(row)] = passes;
  if (verdicts !== undefined) {
    const { batch, isUnsure, holds } = verdicts;
    const rows = batch.rowsIn(all);
    for (let at = 0; at < batch.count; at++) {
      if (holds[at] === yes) continue;
      outcomes[subjectOf(rows[at]!)] = holds[at] === no && isUnsure[at] === 0 ? finds : cannotTell;
    }
  }
  const alone: number[] = [];
  for (let row = 0; row < count; row++)
    if (all.cost[row]! * safeShare > budget) alone.push(subjectOf(row));
  release(mark);
  return alone;
}
