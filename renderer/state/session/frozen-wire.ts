import type { Change } from '#shared/plan/change.ts';
import type { PlanEvent } from '#shared/sync/protocol.ts';
import type { PlanWire } from './host-line.ts';

/** Feeds a session that only shows a plan: nothing is sent anywhere, and what is shown goes on by changes that are pushed. */
export class FrozenWire implements PlanWire {
  readonly isFrozen = true;
  readonly plan: PlanWire['plan'];
  readonly #waiting: Change[] = [];
  #seq: number;
  #wake: () => void = () => {};

  constructor(seq = 0) {
    this.#seq = seq;
    this.plan = {
      watch: (_input, { signal }) => Promise.resolve(this.#events(signal)),
      commit: notLive,
      undo: notLive,
      redo: notLive,
    };
  }

  /** Has the session show what the change makes of its plan. */
  push(change: Change): void {
    this.#waiting.push(change);
    this.#wake();
  }

  async *#events(signal: AbortSignal): AsyncGenerator<PlanEvent, void> {
    signal.addEventListener('abort', () => this.#wake());
    while (!signal.aborted) {
      const change = this.#waiting.shift();
      if (change === undefined) await new Promise<void>((wake) => (this.#wake = wake));
      else {
        this.#seq += 1;
        const about = { opId: `shown-${this.#seq}`, actor: '', at: 0, label: '' };
        yield { type: 'revision', revision: { ...about, seq: this.#seq, change }, history: {} };
      }
    }
  }
}

/** Its sessions are read only: whoever asks for this has a bug. */
const notLive = (): Promise<never> =>
  Promise.reject(new Error('a plan that is only shown takes no edits'));
