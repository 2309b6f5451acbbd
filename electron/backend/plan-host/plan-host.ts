import type { Result } from '#shared/base/result.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type {
  Ack,
  HistoryState,
  Operation,
  PlanSnapshot,
  Revision,
  UndoReply,
} from '#shared/sync/protocol.ts';
import type { PlanListener } from './plan-listener.ts';
import type { Scenarios } from './scenarios.ts';
import type { WritableDatabase } from '../database/database.ts';

/**
 * The one place where an open plan is changed: it puts operations in order, makes them canonical, writes them,
 * and answers only after they are on disk. Behind this interface a plan may lie in SQLite or, one day, elsewhere.
 * A host answers for one branch of the plan; those of other branches share its file.
 */
export interface PlanHost {
  /** The branch it answers for; 0 is the main branch. */
  readonly branch: number;
  /** The host of another branch of the same file. Refuses one that is not there ('not-found'). */
  on(branch: number): Result<PlanHost>;
  /** The branches themselves, and named versions. */
  readonly scenarios: Scenarios;
  /** The plan as of the newest revision. Reading only. */
  readonly plan: PlanView;
  /** The newest revision of this branch, one of what it was made from while it has none of its own; 0 when there is none. */
  readonly seq: number;
  /** Why it cannot be edited, in one sentence; undefined when it can. */
  readonly readOnly: string | undefined;
  /** For what lies beside the plan in the same file, as a workshop does; undefined when the file may only be read. */
  readonly beside: WritableDatabase | undefined;
  /** Answers in the order of the operations, after COMMIT. An operation sent twice is done once. */
  commit(actor: string, operations: readonly Operation[]): Promise<readonly Ack[]>;
  /** Takes back the actor's newest act that stands, as far as nobody changed its values since. */
  undo(actor: string): Promise<Result<UndoReply>>;
  /** Brings back what the actor took back last, unless the actor did something else since. */
  redo(actor: string): Promise<Result<UndoReply>>;
  /** Revisions of this branch after `seq`, oldest first. */
  since(seq: number): readonly Revision[];
  /** The whole plan as rows, with what this actor may undo and redo. */
  snapshot(actor: string): Omit<PlanSnapshot, 'planId'>;
  historyState(actor: string): HistoryState;
  /** The newest revisions of its line numbered below `before`, newest first, without their changes. */
  history(before: number, limit: number): readonly Omit<Revision, 'change'>[];
  /** Tells of each revision of this branch after it is on disk, and of the end. Gives the function that stops it. */
  subscribe(listener: PlanListener): () => void;
  /** Writes the plan, with all its branches, as one file without companions, verified before it takes its name. */
  copyTo(file: string): Result<string>;
  /** Commits what waits, then closes the file, with all its branches. Those who follow it are told why. */
  close(reason?: string): void;
}
