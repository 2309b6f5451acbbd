/** Wrong codes that one address may try, and all together, before it must wait. */
const mostWrongEach = 5;
const mostWrong = 50;
const pauseMs = 60_000;

/** Slows down who guesses a room's code: with some 900 million codes, 50 a minute find none. */
export class JoinLimits {
  readonly #wrong = new Map<string, number[]>();

  /** Whether this address may try a code now, at a moment in ms. */
  mayTry(address: string, now: number): boolean {
    for (const [other, times] of this.#wrong) {
      const recent = times.filter((at) => now - at < pauseMs);
      if (recent.length === 0) this.#wrong.delete(other);
      else this.#wrong.set(other, recent);
    }
    const all = [...this.#wrong.values()].reduce((sum, times) => sum + times.length, 0);
    return (this.#wrong.get(address)?.length ?? 0) < mostWrongEach && all < mostWrong;
  }

  /** A wrong code came. Gives how many have come from this address within a minute. */
  wrong(address: string, now: number): number {
    const times = [...(this.#wrong.get(address) ?? []), now];
    this.#wrong.set(address, times);
    return times.length;
  }
}
