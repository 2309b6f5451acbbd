import type { Ack, Operation } from '#shared/sync/protocol.ts';
import type { PlanHost } from '../plan-host/plan-host.ts';

/**
 * What fifty people do within this time goes to disk and out to them together: a flush of the disk and a message to each of
 * fifty cost more than the edits themselves. Half of it is what an edit waits in the middle.
 */
const gatherMs = 32;

/** Gathers what many guests push, so that the plan host writes it in one commit. Who pushes alone does not wait. */
export class PushGatherer {
  #waiting: (() => void)[] = [];
  #isScheduled = false;
  #lastFlush = 0;

  /** Answers as this plan host does, after COMMIT. */
  commit(host: PlanHost, actor: string, operations: readonly Operation[]): Promise<readonly Ack[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(() => {
        host.commit(actor, operations).then(resolve, reject);
      });
      if (this.#isScheduled) return;
      this.#isScheduled = true;
      const wait = Math.max(0, this.#lastFlush + gatherMs - performance.now());
      setTimeout(() => this.#flush(), wait);
    });
  }

  #flush(): void {
    this.#isScheduled = false;
    this.#lastFlush = performance.now();
    for (const push of this.#waiting.splice(0)) push();
  }
}
