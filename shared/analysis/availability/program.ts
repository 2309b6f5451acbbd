import type { Id } from '#shared/base/ids.ts';

/**
 * How probable every service is, as one list of steps, each after those it rests on: step 0 is "down", step 1 is "up"; any
 * other goes on to `low` where its variable is down and to `high` where it is up. A variable is a part (`variable` ≥ 0), or
 * a step worked out before (`~variable`): a module that is independent of all else there.
 */
export interface Program {
  readonly steps: number;
  readonly variable: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** By service: its step; absent where a diagram would have been too large. */
  readonly rootOf: ReadonlyMap<Id, number>;
}

/**
 * Unavailability of every step, by unavailability of every variable: each path through the diagrams is counted once, so
 * parts that are shared are not multiplied twice. Adds no numbers of different sign: small results stay exact.
 */
export function runProgram(
  { steps, variable, low, high }: Program,
  unavailable: Float64Array,
  result = new Float64Array(steps),
): Float64Array {
  result[0] = 1;
  result[1] = 0;
  for (let step = 2; step < steps; step++) {
    const asked = variable[step]!;
    const down = asked >= 0 ? unavailable[asked]! : result[~asked]!;
    result[step] = down * result[low[step]!]! + (1 - down) * result[high[step]!]!;
  }
  return result;
}
