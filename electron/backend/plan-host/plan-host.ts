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

/**
 * The one place where an open plan is changed: it puts operations in order, makes them canonical, writes them,
 * and answers only after they are on disk. Behind this interface a plan may lie in SQLite or, one day, elsewhere.
 */
export interface PlanHost {
  /** The plan as of the newest revision. Reading only. */
  readonly plan: PlanView;
  /** The newest revision; 0 when there is none. */
  readonly seq: number;
  /** Why it cannot be edited, in one sentence; undefined when it can. */
  readonly readOnly: string | undefined;
  /** Answers in the order of the operations, after COMMIT. An operation sent twice is done once. */
  commit(actor: string, operations: readonly Operation[]): Promise<readonly Ack[]>;
  /** Takes back the actor's newest act that stands, as far as nobody changed its values since. */
  undo(actor: string): Promise<Result<UndoReply>>;
  /** Brings back what the actor took back last, unless the actor did something else since. */
  redo(actor: string): Promise<Result<UndoReply>>;
  /** Revisions after `seq`, oldest first. */
  since(seq: number): readonly Revision[];
  /** The whole plan as rows, with what this actor may undo and redo. */
  snapshot(actor: string): Omit<PlanSnapshot, 'planId'>;
  historyState(actor: string): HistoryState;
  /** The newest revisions numbered below `before`, newest first, without their changes. */
  history(before: number, limit: number): readonly Omit<Revision, 'change'>[];
  /** Tells of each revision after it is on disk, and of the end. Gives the function that stops it. */
  subscribe(listener: PlanListener): () => void;
  /** Writes the plan as one file without companions, verified before it takes its name. */
  copyTo(file: string): Result<string>;
  /** Commits what waits, then closes the file. */
  close(): void;
}

/** What a plan host tells those who listen. */
export interface PlanListener {
  revision(revision: Revision): void;
  closed(reason: string): void;
}
