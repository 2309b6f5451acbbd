/** Where pure code takes the time from: milliseconds since 1970-01-01 UTC. */
export interface Clock {
  now(): number;
}

/** A clock that stands still, for tests and reproducible output. `iso` is e.g. `2026-01-01`. */
export const fixedClock = (iso: string): Clock => ({ now: () => Date.parse(iso) });

/** The UTC calendar day of a moment, as `YYYY-MM-DD`. */
export const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
