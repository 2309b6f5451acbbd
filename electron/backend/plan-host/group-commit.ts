const gatherMs = 2;

/**
 * Gathers jobs for one commit. A lone job goes at once; when the last commit had company, jobs that follow within
 * 2 ms share the next one, so that many busy clients cost few disk flushes.
 */
export class GroupCommit<Job> {
  readonly #commit: (jobs: readonly Job[]) => void;
  #waiting: Job[] = [];
  #isScheduled = false;
  #lastSize = 0;
  #lastEnd = 0;

  /** `commit` is called with at least one job, oldest first, and must not throw. */
  constructor(commit: (jobs: readonly Job[]) => void) {
    this.#commit = commit;
  }

  /** Puts a job in line. */
  add(job: Job): void {
    this.#waiting.push(job);
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    if (this.#isBusy()) setTimeout(() => this.flush(), gatherMs);
    else setImmediate(() => this.flush());
  }

  /** Commits what waits, now. */
  flush(): void {
    this.#isScheduled = false;
    const jobs = this.#waiting;
    if (jobs.length === 0) return;
    this.#waiting = [];
    this.#commit(jobs);
    this.#lastSize = jobs.length;
    this.#lastEnd = performance.now();
  }

  #isBusy(): boolean {
    return this.#lastSize > 1 && performance.now() - this.#lastEnd < gatherMs;
  }
}
