interface Waiting {
  readonly act: () => void;
  readonly failed: (bug: unknown) => void;
}

/** For each guest, what is sent is gathered this long: who are few wait less, for it costs less to tell them. */
const gatherMsEach = 0.76;
/** Half of it is what an edit waits in the middle. */
const longestGatherMs = 38;

/**
 * Takes in what all guests of a room send, in the order in which it came. What comes within some milliseconds is read, written and
 * told together: a flush of the disk, a message to each of fifty, and waking up for every edit cost more than the edits themselves.
 * Who sends alone does not wait.
 */
export class Intake {
  readonly #guests: () => number;
  #waiting: Waiting[] = [];
  #lastFlush = 0;

  /** `guests` tells how many are connected. */
  constructor(guests: () => number) {
    this.#guests = guests;
  }

  /** Does this soon, after all that came before. What it throws is told to `failed`, and keeps nobody else's from being done. */
  add(act: () => void, failed: (bug: unknown) => void): void {
    this.#waiting.push({ act, failed });
    if (this.#waiting.length > 1) return;
    const gatherMs = Math.min(longestGatherMs, this.#guests() * gatherMsEach);
    const wait = this.#lastFlush + gatherMs - performance.now();
    if (wait > 0) setTimeout(() => this.#flush(), wait);
    else setImmediate(() => this.#flush());
  }

  #flush(): void {
    this.#lastFlush = performance.now();
    for (const { act, failed } of this.#waiting.splice(0))
      try {
        act();
      } catch (bug) {
        failed(bug);
      }
  }
}
