import type { Clock } from '#shared/base/clock.ts';
import type { Ids } from '#shared/base/ids.ts';
import type { Problem } from '#shared/base/result.ts';
import { canonicalChange } from '#shared/plan/canonical-change.ts';
import { invert, type Change } from '#shared/plan/change.ts';
import { checkChange } from '#shared/plan/check-change.ts';
import { conditionalInverse } from '#shared/plan/conditional-inverse.ts';
import type { Plan } from '#shared/plan/plan.ts';
import type { HistoryState, Operation, Revision } from '#shared/sync/protocol.ts';
import { ChangeWriter } from '../database/change-writer.ts';
import { rollBack, type WritableDatabase } from '../database/database.ts';
import { fileProblem } from '../database/file-problem.ts';
import {
  LogWriter,
  logHead,
  revisionAt,
  seqOfOperation,
  type LogHead,
} from '../database/operation-log.ts';
import { loadStacks } from './load-stacks.ts';
import type { Act, HistoryStacks } from './history-stacks.ts';
import { unprovenRule } from './unproven-rule.ts';

/** Something to be written: an operation, or one step back or forward in a person's history. */
export type Job =
  | { readonly type: 'operation'; readonly actor: string; readonly operation: Operation }
  | { readonly type: 'undo' | 'redo'; readonly actor: string };

/** What became of a job. A revision that was there already, from an operation sent twice, is not new. */
export type Outcome =
  | { readonly type: 'written'; readonly revision: Revision; readonly conflicts: readonly string[] }
  | { readonly type: 'known'; readonly seq: number }
  | { readonly type: 'nothing' }
  | { readonly type: 'refused'; readonly error: Problem }
  /** A bug: nothing was written. */
  | { readonly type: 'failed'; readonly error: unknown };

/** A plan in memory and on disk, kept the same: a batch of jobs is on disk and in memory, or in neither. */
export class Ledger {
  readonly plan: Plan;
  readonly #database: WritableDatabase;
  readonly #file: string;
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #writer: ChangeWriter;
  readonly #log: LogWriter;
  readonly #stacks = new Map<string, HistoryStacks>();
  #head: LogHead;

  constructor(
    database: WritableDatabase,
    file: string,
    plan: Plan,
    world: { clock: Clock; ids: Ids },
  ) {
    this.plan = plan;
    this.#database = database;
    this.#file = file;
    this.#clock = world.clock;
    this.#ids = world.ids;
    this.#writer = new ChangeWriter(database);
    this.#log = new LogWriter(database);
    this.#head = logHead(database);
  }

  get seq(): number {
    return this.#head.seq;
  }

  historyState(actor: string): HistoryState {
    const { undo, redo } = this.#stacksOf(actor);
    return {
      ...(undo === undefined ? {} : { undo: undo.label }),
      ...(redo === undefined ? {} : { redo: redo.label }),
    };
  }

  /** Writes jobs in one transaction. When that fails, each is tried alone, so that one cannot take others down. */
  commit(jobs: readonly Job[]): readonly Outcome[] {
    try {
      return this.#commitTogether(jobs);
    } catch (error) {
      if (jobs.length > 1) return jobs.flatMap((job) => this.commit([job]));
      return [this.#failure(error)];
    }
  }

  #failure(error: unknown): Outcome {
    try {
      return { type: 'refused', error: fileProblem(error, this.#file) };
    } catch (bug) {
      return { type: 'failed', error: bug };
    }
  }

  #commitTogether(jobs: readonly Job[]): Outcome[] {
    const headBefore = this.#head;
    const written: Change[] = [];
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      const outcomes = jobs.map((job) => this.#attempt(job, written));
      this.#database.exec('COMMIT');
      return outcomes;
    } catch (error) {
      rollBack(this.#database);
      for (const change of written.toReversed()) this.plan.apply(invert(change));
      this.#head = headBefore;
      this.#stacks.clear();
      throw error;
    }
  }

  #attempt(job: Job, written: Change[]): Outcome {
    if (job.type !== 'operation') return this.#stepInHistory(job.type, job.actor, written);
    const { opId, label, change } = job.operation;
    const known = seqOfOperation(this.#database, opId);
    if (known !== undefined) return { type: 'known', seq: known };
    const canonical = canonicalChange(this.plan, change);
    const check = checkChange(this.plan, canonical);
    if (!check.ok) return { type: 'refused', error: check.error };
    const unproven = unprovenRule(this.plan, canonical);
    if (unproven !== undefined) return { type: 'refused', error: unproven };
    const revision = this.#record({ opId, label, actor: job.actor, change: canonical }, written);
    return { type: 'written', revision, conflicts: [] };
  }

  #stepInHistory(direction: 'undo' | 'redo', actor: string, written: Change[]): Outcome {
    const act = this.#stacksOf(actor)[direction];
    if (act === undefined) return { type: 'nothing' };
    const { change, conflicts } = conditionalInverse(this.plan, this.#changeOf(act));
    const isUndo = direction === 'undo';
    const revision = this.#record(
      {
        opId: this.#ids.next(),
        label: `${isUndo ? 'Undo' : 'Redo'}: ${act.label}`,
        actor,
        change,
        ...(isUndo ? { undoOf: act.seq } : { redoOf: act.seq }),
      },
      written,
    );
    return { type: 'written', revision, conflicts: conflicts.map(({ message }) => message) };
  }

  #changeOf(act: Act): Change {
    const revision = revisionAt(this.#database, act.doneBy);
    if (revision === undefined) throw new Error(`revision ${act.doneBy} is not in the log`);
    return revision.change;
  }

  #record(entry: Omit<Revision, 'seq' | 'at'>, written: Change[]): Revision {
    const revision: Revision = { ...entry, seq: this.#head.seq + 1, at: this.#clock.now() };
    // Asked for before the log has this revision: stacks that are read now must not count it twice.
    const stacks = this.#stacksOf(entry.actor);
    this.plan.apply(revision.change);
    written.push(revision.change);
    this.#writer.write(revision.change);
    this.#head = this.#log.append(this.#head, revision);
    stacks.add({ ...revision, isEmpty: revision.change.length === 0 });
    return revision;
  }

  #stacksOf(actor: string): HistoryStacks {
    let stacks = this.#stacks.get(actor);
    if (stacks === undefined) {
      stacks = loadStacks(this.#database, actor);
      this.#stacks.set(actor, stacks);
    }
    return stacks;
  }
}
