import type { Clock } from '#shared/base/clock.ts';
import type { Ids } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { Plan } from '#shared/plan/plan.ts';
import type { Revision } from '#shared/sync/protocol.ts';
import { branchAt, mainBranch } from '../database/branches.ts';
import type { ReadableDatabase, WritableDatabase } from '../database/database.ts';
import type { OpenedDatabase } from '../database/open-database.ts';
import { planFrom } from '../database/plan-from.ts';
import { writeVerifiedCopy } from '../database/verified-copy.ts';
import { GroupCommit } from './group-commit.ts';
import { Ledger, type Job, type Outcome } from './ledger.ts';
import { Line } from './line.ts';
import type { PlanListener } from './plan-listener.ts';
import { t } from '#shared/words/t.ts';

/** What a plan host takes from the world. */
export interface PlanHostWorld {
  readonly clock: Clock;
  readonly ids: Ids;
}

interface Waiting {
  readonly job: Job;
  settle(outcome: Outcome): void;
}

/** An open plan file: what the hosts of its branches share. One queue orders what is written, whichever branch it is for. */
export class HostedFile {
  readonly file: string;
  readonly world: PlanHostWorld;
  readonly #opened: OpenedDatabase;
  readonly #ledger: Ledger | undefined;
  readonly #queue: GroupCommit<Waiting>;
  readonly #lines = new Map<number, Line>();
  readonly #listeners = new Map<PlanListener, number>();
  #readOnly: string | undefined;
  #isClosed = false;

  /** `readOnly` says why the plan may not be edited although its file may be written. */
  constructor(
    opened: OpenedDatabase,
    file: string,
    main: Plan,
    readOnly: string | undefined,
    world: PlanHostWorld,
  ) {
    this.file = file;
    this.world = world;
    this.#opened = opened;
    this.#readOnly = opened.access === 'read' ? opened.why : readOnly;
    this.#ledger = opened.access === 'read' ? undefined : new Ledger(opened.database, file, world);
    this.#lines.set(mainBranch, new Line(opened.database, mainBranch, main));
    this.#queue = new GroupCommit((waiting) => this.#commit(waiting));
  }

  get readOnly(): string | undefined {
    return this.#readOnly;
  }

  get database(): ReadableDatabase {
    return this.#opened.database;
  }

  /** The right to write beside the queue, after all that waits in it is written. Refuses when the file may not be written. */
  writable(): Result<WritableDatabase> {
    const why = this.#readOnly;
    if (why !== undefined || this.#opened.access === 'read') return refuse('read-only', why ?? '');
    this.#queue.flush();
    return ok(this.#opened.database);
  }

  /** A branch in memory, read when first asked for. */
  line(branch: number): Result<Line> {
    const known = this.#lines.get(branch);
    if (known !== undefined) return ok(known);
    if (branchAt(this.database, branch) === undefined) return noSuchScenario();
    const plan = planFrom(this.database, this.file, branch);
    if (!plan.ok) return plan;
    const line = new Line(this.database, branch, plan.value);
    this.#lines.set(branch, line);
    return ok(line);
  }

  /** A branch that is gone from the file is gone from memory; who listens to it is told. */
  forget(branch: number, why: string): void {
    this.#lines.delete(branch);
    for (const [listener, heard] of this.#listeners) {
      if (heard !== branch) continue;
      this.#listeners.delete(listener);
      listener.closed(why);
    }
  }

  listen(branch: number, listener: PlanListener): () => void {
    this.#listeners.set(listener, branch);
    return () => void this.#listeners.delete(listener);
  }

  /** Tells everybody that scenarios or versions are not what they were. */
  tellScenarios(): void {
    for (const listener of this.#listeners.keys()) listener.scenariosChanged?.();
  }

  async submit(job: Job): Promise<Outcome> {
    const why = this.#readOnly;
    if (why !== undefined) return { type: 'refused', error: { code: 'read-only', message: why } };
    const outcome = await new Promise<Outcome>((settle) => this.#queue.add({ job, settle }));
    if (outcome.type === 'failed') throw outcome.error;
    return outcome;
  }

  copyTo(file: string): Result<string> {
    this.#queue.flush();
    return writeVerifiedCopy(this.database.name, file);
  }

  /** Stops all editing: something is wrong with the file. Reading goes on. */
  makeReadOnly(why: string): void {
    this.#queue.flush();
    this.#readOnly = why;
    this.#tellClosed(why);
  }

  close(reason = t`The plan was closed.`): void {
    if (this.#isClosed) return;
    this.#queue.flush();
    this.#isClosed = true;
    this.#readOnly = reason;
    this.#tellClosed(reason);
    this.#opened.close();
  }

  #tellClosed(reason: string): void {
    for (const listener of this.#listeners.keys()) listener.closed(reason);
    this.#listeners.clear();
  }

  /** Listeners hear of revisions in their order before anybody's promise settles. */
  #commit(waiting: readonly Waiting[]): void {
    const outcomes = this.#ledger!.commit(waiting.map(({ job }) => job));
    outcomes.forEach((outcome, index) => {
      if (outcome.type === 'written')
        this.#tellRevision(waiting[index]!.job.line.branch, outcome.revision);
    });
    outcomes.forEach((outcome, index) => waiting[index]!.settle(outcome));
  }

  #tellRevision(branch: number, revision: Revision): void {
    for (const [listener, heard] of this.#listeners)
      if (heard === branch) listener.revision(revision);
  }
}

/** The refusal of a scenario that is not in the file. */
export const noSuchScenario = (): Result<never> =>
  refuse('not-found', t`That scenario is not in the plan any more. Choose another one.`);
