/** A countdown: what is left, and since when it runs. */
export interface Timer {
  /** Milliseconds left when it was last started or stopped; below zero when time is over. */
  readonly leftMs: number;
  /** When it was started, in milliseconds since 1970; absent while it stands. */
  readonly startedAt?: number;
}

/** Milliseconds left at a moment. Goes below zero: a room wants to know by how much it is late. */
export const timeLeft = ({ leftMs, startedAt }: Timer, now: number): number =>
  startedAt === undefined ? leftMs : leftMs - (now - startedAt);

export const started = (timer: Timer, now: number): Timer => ({
  leftMs: timeLeft(timer, now),
  startedAt: now,
});

export const paused = (timer: Timer, now: number): Timer => ({ leftMs: timeLeft(timer, now) });

/** The same timer with more or less time, running or not as before. */
export const prolonged = (timer: Timer, byMs: number): Timer => ({
  ...timer,
  leftMs: timer.leftMs + byMs,
});
