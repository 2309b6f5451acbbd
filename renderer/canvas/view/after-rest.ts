/** Does something once nothing has stirred for so long. To stir costs nothing: no timer is set anew for each frame of a movement. */
export class AfterRest {
  readonly #restMs: number;
  readonly #act: () => void;
  #stirredAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(restMs: number, act: () => void) {
    this.#restMs = restMs;
    this.#act = act;
  }

  /** Something moves: the rest begins anew. */
  stir(): void {
    this.#stirredAt = performance.now();
    this.#timer ??= setTimeout(() => this.#look(), this.#restMs);
  }

  /** Nothing is waited for any more. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    // Timers may come a little early.
    const left = Math.ceil(this.#stirredAt + this.#restMs - performance.now());
    this.#timer = left > 0 ? setTimeout(() => this.#look(), left) : undefined;
    if (this.#timer === undefined) this.#act();
  }
}
