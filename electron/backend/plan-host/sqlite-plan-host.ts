import type { Clock } from '#shared/base/clock.ts';
import type { Ids } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Plan, PlanView } from '#shared/plan/plan.ts';
import { snapshotOf } from '#shared/sync/snapshot-of.ts';
import type {
  Ack,
  HistoryState,
  Operation,
  PlanSnapshot,
  Revision,
  UndoReply,
} from '#shared/sync/protocol.ts';
import type { OpenedDatabase } from '../database/open-database.ts';
import { historyBefore, logHead, revisionsSince } from '../database/operation-log.ts';
import { writeVerifiedCopy } from '../database/verified-copy.ts';
import { GroupCommit } from './group-commit.ts';
import { Ledger, type Job, type Outcome } from './ledger.ts';
import type { PlanHost, PlanListener } from './plan-host.ts';

/** What a plan host takes from the world. */
export interface PlanHostWorld {
  readonly clock: Clock;
  readonly ids: Ids;
}

interface Waiting {
  readonly job: Job;
  settle(outcome: Outcome): void;
}

/** A plan host whose plan lies in one SQLite file. */
export class SqlitePlanHost implements PlanHost {
  readonly #opened: OpenedDatabase;
  readonly #plan: Plan;
  readonly #ledger: Ledger | undefined;
  readonly #queue: GroupCommit<Waiting>;
  readonly #listeners = new Set<PlanListener>();
  readonly #seqWhenOpened: number;
  #readOnly: string | undefined;
  #isClosed = false;

  /** `readOnly` says why the plan may not be edited although its file may be written. */
  constructor(
    opened: OpenedDatabase,
    file: string,
    plan: Plan,
    readOnly: string | undefined,
    world: PlanHostWorld,
  ) {
    this.#opened = opened;
    this.#plan = plan;
    this.#seqWhenOpened = logHead(opened.database).seq;
    this.#readOnly = opened.access === 'read' ? opened.why : readOnly;
    this.#ledger =
      opened.access === 'read' ? undefined : new Ledger(opened.database, file, plan, world);
    this.#queue = new GroupCommit((waiting) => this.#commit(waiting));
  }

  get plan(): PlanView {
    return this.#plan;
  }

  get seq(): number {
    return this.#ledger?.seq ?? this.#seqWhenOpened;
  }

  get readOnly(): string | undefined {
    return this.#readOnly;
  }

  commit(actor: string, operations: readonly Operation[]): Promise<readonly Ack[]> {
    return Promise.all(
      operations.map(async (operation) => {
        const outcome = await this.#submit({ type: 'operation', actor, operation });
        return ackOf(operation.opId, outcome);
      }),
    );
  }

  undo(actor: string): Promise<Result<UndoReply>> {
    return this.#submit({ type: 'undo', actor }).then(replyOf);
  }

  redo(actor: string): Promise<Result<UndoReply>> {
    return this.#submit({ type: 'redo', actor }).then(replyOf);
  }

  since(seq: number): readonly Revision[] {
    return revisionsSince(this.#opened.database, seq);
  }

  snapshot(actor: string): Omit<PlanSnapshot, 'planId'> {
    return {
      seq: this.seq,
      tables: snapshotOf(this.#plan),
      history: this.historyState(actor),
      ...(this.#readOnly === undefined ? {} : { readOnly: this.#readOnly }),
    };
  }

  historyState(actor: string): HistoryState {
    return this.#readOnly === undefined ? (this.#ledger?.historyState(actor) ?? {}) : {};
  }

  history(before: number, limit: number): readonly Omit<Revision, 'change'>[] {
    return historyBefore(this.#opened.database, before, limit);
  }

  subscribe(listener: PlanListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  copyTo(file: string): Result<string> {
    this.#queue.flush();
    return writeVerifiedCopy(this.#opened.database.name, file);
  }

  /** Stops all editing: something is wrong with the file. Reading goes on. */
  makeReadOnly(why: string): void {
    this.#queue.flush();
    this.#readOnly = why;
    this.#tellClosed(why);
  }

  close(reason = 'The plan was closed.'): void {
    if (this.#isClosed) return;
    this.#queue.flush();
    this.#isClosed = true;
    this.#readOnly = reason;
    this.#tellClosed(reason);
    this.#opened.close();
  }

  #tellClosed(reason: string): void {
    for (const listener of this.#listeners) listener.closed(reason);
    this.#listeners.clear();
  }

  async #submit(job: Job): Promise<Outcome> {
    const why = this.#readOnly;
    if (why !== undefined) return { type: 'refused', error: { code: 'read-only', message: why } };
    const outcome = await new Promise<Outcome>((settle) => this.#queue.add({ job, settle }));
    if (outcome.type === 'failed') throw outcome.error;
    return outcome;
  }

  /** Listeners hear of revisions in their order before anybody's promise settles. */
  #commit(waiting: readonly Waiting[]): void {
    const outcomes = this.#ledger!.commit(waiting.map(({ job }) => job));
    for (const outcome of outcomes) {
      if (outcome.type === 'written') this.#tellRevision(outcome.revision);
    }
    outcomes.forEach((outcome, index) => waiting[index]!.settle(outcome));
  }

  #tellRevision(revision: Revision): void {
    for (const listener of this.#listeners) listener.revision(revision);
  }
}

function ackOf(opId: string, outcome: Outcome): Ack {
  if (outcome.type === 'written') return { opId, ok: true, seq: outcome.revision.seq };
  if (outcome.type === 'known') return { opId, ok: true, seq: outcome.seq };
  if (outcome.type === 'refused') return { opId, ok: false, error: outcome.error };
  throw new Error(`an operation came to ${outcome.type}`);
}

function replyOf(outcome: Outcome): Result<UndoReply> {
  if (outcome.type === 'written') {
    return ok({ revision: outcome.revision, conflicts: outcome.conflicts });
  }
  if (outcome.type === 'nothing') return ok({ conflicts: [], nothing: true });
  if (outcome.type === 'refused') return refuse(outcome.error.code, outcome.error.message);
  throw new Error(`a step in history came to ${outcome.type}`);
}
