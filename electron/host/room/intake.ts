/**
 * What fifty people send within this time is read, written and told together: a flush of the disk, a message to each of
 * fifty, and waking up for every edit cost more than the edits themselves. Half of it is what an edit waits in the middle.
 */
const gatherMs = 36;

/** Takes in what all guests of a room send, in the order in which it came. Who sends alone does not wait. */
export class Intake {
  #waiting: (() => void)[] = [];
  #lastFlush = 0;

  /** Does this soon, after all that came before. */
  add(act: () => void): void {
    this.#waiting.push(act);
    if (this.#waiting.length > 1) return;
    const wait = this.#lastFlush + gatherMs - performance.now();
    if (wait > 0) setTimeout(() => this.#flush(), wait);
    else setImmediate(() => this.#flush());
  }

  #flush(): void {
    this.#lastFlush = performance.now();
    for (const act of this.#waiting.splice(0)) act();
  }
}
