/** A limit on how fast somebody may do something: so many at once, and so many a second for good. */
export interface Allowance {
  readonly atOnce: number;
  readonly perSecond: number;
}

/**
 * What one guest may send. Far above what hands can do, and above what comes after minutes offline; far below what
 * would be felt by others. Bytes are those of one message.
 */
export const guestLimits = {
  messageBytes: 2_000_000,
  messages: { atOnce: 400, perSecond: 100 },
  operations: { atOnce: 5000, perSecond: 250 },
  acts: { atOnce: 60, perSecond: 10 },
} as const;

/** Counts what somebody does against an allowance. */
export class Meter {
  readonly #allowance: Allowance;
  #left: number;
  #at: number;

  constructor(allowance: Allowance, now: number) {
    this.#allowance = allowance;
    this.#left = allowance.atOnce;
    this.#at = now;
  }

  /** Whether this many more are allowed at a moment in ms; then they count. */
  takes(count: number, now: number): boolean {
    const { atOnce, perSecond } = this.#allowance;
    this.#left = Math.min(atOnce, this.#left + ((now - this.#at) / 1000) * perSecond);
    this.#at = now;
    if (this.#left < count) return false;
    this.#left -= count;
    return true;
  }
}
