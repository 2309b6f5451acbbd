import { ok, refuse, type Result } from '#shared/base/result.ts';
import { rowsOfPlan } from '#shared/plan/plan-rows.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type {
  Ack,
  HistoryState,
  Operation,
  PlanSnapshot,
  Revision,
  UndoReply,
} from '#shared/sync/protocol.ts';
import { mainBranch } from '../database/branches.ts';
import { historyBefore, revisionsSince } from '../database/operation-log.ts';
import type { HostedFile } from './hosted-file.ts';
import type { Outcome } from './ledger.ts';
import type { Line } from './line.ts';
import type { PlanHost } from './plan-host.ts';
import type { PlanListener } from './plan-listener.ts';
import { Scenarios } from './scenarios.ts';
import type { WritableDatabase } from '../database/database.ts';

/** A plan host of one branch of a plan that lies in one SQLite file. */
export class SqlitePlanHost implements PlanHost {
  readonly #file: HostedFile;
  readonly #line: Line;

  constructor(file: HostedFile, line: Line) {
    this.#file = file;
    this.#line = line;
  }

  get branch(): number {
    return this.#line.branch;
  }

  get plan(): PlanView {
    return this.#line.plan;
  }

  get seq(): number {
    return this.#line.head.seq;
  }

  get readOnly(): string | undefined {
    return this.#file.readOnly;
  }

  get scenarios(): Scenarios {
    return new Scenarios(this.#file);
  }

  on(branch: number): Result<PlanHost> {
    const line = this.#file.line(branch);
    return line.ok ? ok(new SqlitePlanHost(this.#file, line.value)) : line;
  }

  get beside(): WritableDatabase | undefined {
    const writable = this.#file.writable();
    return writable.ok ? writable.value : undefined;
  }

  commit(actor: string, operations: readonly Operation[]): Promise<readonly Ack[]> {
    const line = this.#line;
    return Promise.all(
      operations.map(async (operation) => {
        const outcome = await this.#file.submit({ type: 'operation', line, actor, operation });
        return ackOf(operation.opId, outcome);
      }),
    );
  }

  undo(actor: string): Promise<Result<UndoReply>> {
    return this.#file.submit({ type: 'undo', line: this.#line, actor }).then(replyOf);
  }

  redo(actor: string): Promise<Result<UndoReply>> {
    return this.#file.submit({ type: 'redo', line: this.#line, actor }).then(replyOf);
  }

  since(seq: number): readonly Revision[] {
    return revisionsSince(this.#file.database, seq, this.branch);
  }

  snapshot(actor: string): Omit<PlanSnapshot, 'planId'> {
    const why = this.readOnly;
    return {
      seq: this.seq,
      tables: rowsOfPlan(this.plan),
      history: this.historyState(actor),
      ...(this.branch === mainBranch ? {} : { branch: this.branch }),
      ...(why === undefined ? {} : { readOnly: why }),
    };
  }

  historyState(actor: string): HistoryState {
    return this.readOnly === undefined ? this.#line.historyState(actor) : {};
  }

  history(before: number, limit: number): readonly Omit<Revision, 'change'>[] {
    return historyBefore(this.#file.database, before, limit, this.branch);
  }

  subscribe(listener: PlanListener): () => void {
    return this.#file.listen(this.branch, listener);
  }

  copyTo(file: string): Result<string> {
    return this.#file.copyTo(file);
  }

  close(reason?: string): void {
    this.#file.close(reason);
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
