import type { Problem } from '#shared/base/result.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanRows } from '#shared/plan/plan-rows.ts';

/** What a client asks the plan host to do. `opId` is unique for ever: sending it twice does it once. */
export interface Operation {
  readonly opId: string;
  readonly label: string;
  readonly change: Change;
}

/** An operation that the host has written to disk. Revisions of a plan are numbered 1, 2, 3 … without gaps over all its branches. */
export interface Revision {
  readonly seq: number;
  /** The revision that it follows on its branch; absent when that is the number before its own. */
  readonly after?: number;
  /** The branch it was done on; absent on the main branch. */
  readonly branch?: number;
  readonly opId: string;
  readonly actor: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly label: string;
  /** The canonical change: what was really done, the same for every client. */
  readonly change: Change;
  /** The revision that this one took back, for undo; or brought back, for redo. */
  readonly undoOf?: number;
  readonly redoOf?: number;
}

/** The host's answer to one operation, given only after COMMIT. */
export type Ack =
  | { readonly opId: string; readonly ok: true; readonly seq: number }
  | { readonly opId: string; readonly ok: false; readonly error: Problem };

/** What undo and redo would do next for one actor. */
export interface HistoryState {
  readonly undo?: string;
  readonly redo?: string;
}

/** A whole plan at a revision, as rows. */
export interface PlanSnapshot {
  readonly planId: string;
  /** The branch it is; absent for the main branch. */
  readonly branch?: number;
  readonly seq: number;
  readonly tables: PlanRows;
  readonly history: HistoryState;
  /** Why it cannot be edited; absent when it can. */
  readonly readOnly?: string;
}

/** What the host tells a client that watches a plan. */
export type PlanEvent =
  | { readonly type: 'revision'; readonly revision: Revision; readonly history: HistoryState }
  /** Scenarios or versions are not what they were: ask for them again. */
  | { readonly type: 'scenarios' }
  | { readonly type: 'closed'; readonly reason: string };

/** What undo or redo did. `conflicts` are values left alone because somebody changed them since. */
export interface UndoReply {
  readonly revision?: Revision;
  readonly conflicts: readonly string[];
  /** There was nothing to undo or redo. */
  readonly nothing?: true;
}
