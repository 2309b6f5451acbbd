import type { Clock } from '#shared/base/clock.ts';
import type { Ids } from '#shared/base/ids.ts';
import { refuse, type Problem } from '#shared/base/result.ts';
import { canonicalChange } from '#shared/plan/canonical-change.ts';
import { invert, type Change } from '#shared/plan/change.ts';
import { checkChange } from '#shared/plan/checking/check-change.ts';
import { conditionalInverse } from '#shared/plan/conditional-inverse.ts';
import type { Operation, Revision } from '#shared/sync/protocol.ts';
import { mainBranch } from '../database/branches.ts';
import { ChangeWriter } from '../database/change-writer.ts';
import { rollBack, type WritableDatabase } from '../database/database.ts';
import { fileProblem } from '../database/file-problem.ts';
import { writeMerge, type Merge } from '../database/merges.ts';
import {
  LogWriter,
  afterOf,
  newestSeq,
  revisionAt,
  type LogHead,
} from '../database/operation-log.ts';
import type { Act } from './history-stacks.ts';
import type { Line } from './line.ts';
import { unprovenRule } from './unproven-rule.ts';
import { t } from '#shared/words/t.ts';

/** Something to be written on a branch: an operation, or one step back or forward in a person's history there. */
export type Job = { readonly line: Line; readonly actor: string } & (
  | { readonly type: 'operation'; readonly operation: Operation; readonly merge?: MergeJob }
  | { readonly type: 'undo' | 'redo' }
);

/** What an operation merges, and the revision of its branch that it was worked out for. */
interface MergeJob extends Merge {
  readonly targetSeq: number;
}

/** What became of a job. A revision that was there already, from an operation sent twice, is not new. */
export type Outcome =
  | { readonly type: 'written'; readonly revision: Revision; readonly conflicts: readonly string[] }
  | { readonly type: 'known'; readonly seq: number }
  | { readonly type: 'nothing' }
  | { readonly type: 'refused'; readonly error: Problem }
  /** A bug: nothing was written. */
  | { readonly type: 'failed'; readonly error: unknown };

/** What a batch has written so far, to be taken back if it fails. */
interface Written {
  readonly line: Line;
  readonly change: Change;
  readonly headBefore: LogHead;
}

/** The branches of a plan in memory and on disk, kept the same: a batch of jobs is on disk and in memory, or in neither. */
export class Ledger {
  readonly #database: WritableDatabase;
  readonly #file: string;
  readonly #clock: Clock;
  readonly #ids: Ids;
  readonly #writers = new Map<number, ChangeWriter>();
  readonly #log: LogWriter;
  #newest: number;

  constructor(database: WritableDatabase, file: string, world: { clock: Clock; ids: Ids }) {
    this.#database = database;
    this.#file = file;
    this.#clock = world.clock;
    this.#ids = world.ids;
    this.#log = new LogWriter(database);
    this.#newest = newestSeq(database);
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
    const newestBefore = this.#newest;
    const written: Written[] = [];
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      const outcomes = jobs.map((job) => this.#attempt(job, written));
      this.#database.exec('COMMIT');
      return outcomes;
    } catch (error) {
      rollBack(this.#database);
      for (const { line, change, headBefore } of written.toReversed()) {
        line.plan.apply(invert(change));
        line.head = headBefore;
      }
      this.#newest = newestBefore;
      for (const { line } of jobs) line.forgetStacks();
      throw error;
    }
  }

  #attempt(job: Job, written: Written[]): Outcome {
    if (job.type !== 'operation') return this.#stepInHistory(job, job.type, written);
    const { line, merge, operation } = job;
    const { opId, label, change } = operation;
    const known = this.#log.seqOf(opId);
    if (known !== undefined) return { type: 'known', seq: known };
    if (merge !== undefined && merge.targetSeq !== line.head.seq) return movedOn();
    const canonical = canonicalChange(line.plan, change);
    const check = checkChange(line.plan, canonical);
    if (!check.ok) return { type: 'refused', error: check.error };
    const unproven = unprovenRule(line.plan, canonical);
    if (unproven !== undefined) return { type: 'refused', error: unproven };
    const entry = { opId, label, actor: job.actor, change: canonical };
    const revision = this.#record(line, entry, written);
    if (merge !== undefined) writeMerge(this.#database, revision.seq, merge);
    return { type: 'written', revision, conflicts: [] };
  }

  #stepInHistory({ line, actor }: Job, direction: 'undo' | 'redo', written: Written[]): Outcome {
    const act = line.stacksOf(actor)[direction];
    if (act === undefined) return { type: 'nothing' };
    const { change, conflicts } = conditionalInverse(line.plan, this.#changeOf(act));
    const isUndo = direction === 'undo';
    const revision = this.#record(
      line,
      {
        opId: this.#ids.next(),
        label: isUndo ? t`Undo: ${act.label}` : t`Redo: ${act.label}`,
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

  #record(line: Line, entry: Omit<Revision, 'seq' | 'at'>, written: Written[]): Revision {
    const { branch, head } = line;
    const revision: Revision = {
      ...entry,
      seq: this.#newest + 1,
      at: this.#clock.now(),
      ...afterOf(this.#newest + 1, head.seq),
      ...(branch === mainBranch ? {} : { branch }),
    };
    // Asked for before the log has this revision: stacks that are read now must not count it twice.
    const stacks = line.stacksOf(entry.actor);
    line.plan.apply(revision.change);
    written.push({ line, change: revision.change, headBefore: head });
    this.#writerOf(branch).write(revision.change);
    line.head = this.#log.append(head, revision);
    this.#newest = revision.seq;
    stacks.add({ ...revision, isEmpty: revision.change.length === 0 });
    return revision;
  }

  #writerOf(branch: number): ChangeWriter {
    let writer = this.#writers.get(branch);
    if (writer === undefined) {
      writer = new ChangeWriter(this.#database, branch);
      this.#writers.set(branch, writer);
    }
    return writer;
  }
}

const movedOn = (): Outcome => ({
  type: 'refused',
  error: refuse(
    'moved-on',
    t`The plan was changed since this merge was looked at. Look at it again, then merge.`,
  ).error,
});
