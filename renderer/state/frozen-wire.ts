import type { Change } from '#shared/plan/change.ts';
import type { PlanEvent } from '#shared/sync/protocol.ts';
import type { PlanWire } from './plan-session.ts';

/** Feeds a session that only shows a plan: nothing is sent anywhere, and what is shown goes on by changes that are pushed. */
export class FrozenWire implements PlanWire {
  readonly isFrozen = true;
  readonly plan: PlanWire['plan'];
  readonly #waiting: Change[] = [];
  #seq: number;
  #wake: () => void = () => {};

  constructor(seq = 0) {
    this.#seq = seq;
    // Its sessions are read only: nobody commits, and there is nothing to undo.
    this.plan = {
      watch: (_input: unknown, options?: { readonly signal?: AbortSignal }) =>
        Promise.resolve(this.#events(options?.signal)),
    } as unknown as PlanWire['plan'];
  }

  /** Has the session show what the change makes of its plan. */
  push(change: Change): void {
    this.#waiting.push(change);
    this.#wake();
  }

  async *#events(signal: AbortSignal | undefined): AsyncGenerator<PlanEvent, void> {
    signal?.addEventListener('abort', () => this.#wake());
    while (signal?.aborted !== true) {
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
