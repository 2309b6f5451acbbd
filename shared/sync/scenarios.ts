import type { PlanRows } from '#shared/plan/plan-rows.ts';
import { t } from '#shared/words/t.ts';

/** A branch of the plan, as people know it: the main plan or a scenario. */
export interface Scenario {
  /** 0 for the main plan. */
  readonly id: number;
  readonly name: string;
  readonly description?: string;
  /** The scenario it was made from; absent for the main plan. */
  readonly madeFrom?: number;
  /** The revision it was made from. */
  readonly base: number;
  readonly createdBy?: string;
  /** Milliseconds since 1970. */
  readonly createdAt?: number;
  readonly isArchived: boolean;
  /** How many acts were done on it since it was made. */
  readonly acts: number;
  /** Its newest revision, one of what it was made from while it has none of its own. */
  readonly seq: number;
  /** When its newest act was done, in milliseconds since 1970; absent while there is none. */
  readonly changedAt?: number;
  /** It may be deleted: nothing was done on it, nothing was made from it. */
  readonly isUnused: boolean;
}

/** A moment of a scenario that somebody gave a name. */
export interface Version {
  readonly id: number;
  readonly branch: number;
  readonly seq: number;
  readonly name: string;
  readonly note?: string;
  readonly actor: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** All scenarios and versions of a plan. */
export interface ScenarioList {
  /** The main plan first, then in the order in which they were made. */
  readonly scenarios: readonly Scenario[];
  /** Newest first. */
  readonly versions: readonly Version[];
}

/** A state of the plan: a scenario as it is, as of a revision of its line, or as it was before a time; or a named version. */
export type Moment =
  | { readonly branch: number; readonly seq?: number }
  /** `until` in milliseconds since 1970: what was done then or later is not in it. */
  | { readonly branch: number; readonly until: number }
  | { readonly version: number };

/** The plan at a moment, as rows. */
export interface PlanAtMoment {
  readonly branch: number;
  readonly seq: number;
  readonly tables: PlanRows;
}

/** What a merge starts from: the newest state that both sides have in common, and how far both are. */
export interface MergeStart {
  readonly base: { readonly branch: number; readonly seq: number };
  readonly sourceSeq: number;
  readonly targetSeq: number;
}

/** A merge as it is ordered: from which scenario, as both sides were when it was looked at, and what is taken where both changed. */
export interface MergeOrder {
  readonly opId: string;
  readonly source: number;
  readonly sourceSeq: number;
  readonly targetSeq: number;
  /** Keys of conflicts whose source side is taken; the others stay as they are. */
  readonly take: readonly string[];
}

/** What is in the way of the name of a scenario or version; undefined when nothing is. */
export function nameProblem(name: string, taken: Iterable<string>): string | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return t`A scenario needs a name. Say in a few words what it tries.`;
  for (const other of taken)
    if (other.toLowerCase() === wanted)
      return t`There is a scenario called ${other} already. Choose another name.`;
  return undefined;
}
