import type { Program } from './program.ts';

/** What has a part in a step, by variable: parallel lists. */
export interface Importance {
  readonly variables: Int32Array;
  readonly values: Float64Array;
}

/**
 * Birnbaum importance of every variable for a step: how much its unavailability rises for that of the variable, which is
 * the unavailability with the part down less that with it up. One pass back over what the step rests on.
 */
export function importance(
  program: Program,
  unavailable: Float64Array,
  result: Float64Array,
  root: number,
): Importance {
  const { steps, variables } = underOf(program, root);
  const { weights, gains } = scratchOf(program, unavailable.length);
  weights[root] = 1;
  for (const step of steps) {
    const weight = weights[step]!;
    weights[step] = 0;
    if (step > 1 && weight !== 0)
      passBack(program, unavailable, result, step, weight, weights, gains);
  }
  const values = Float64Array.from(variables, (variable) => gains[variable]!);
  for (const variable of variables) gains[variable] = 0;
  return { variables, values };
}

function passBack(
  { variable, low, high }: Program,
  unavailable: Float64Array,
  result: Float64Array,
  step: number,
  weight: number,
  weights: Float64Array,
  gains: Float64Array,
): void {
  const asked = variable[step]!;
  const onDown = low[step]!;
  const onUp = high[step]!;
  const down = asked >= 0 ? unavailable[asked]! : result[~asked]!;
  const gain = weight * (result[onDown]! - result[onUp]!);
  if (asked >= 0) gains[asked]! += gain;
  else weights[~asked]! += gain;
  weights[onDown]! += weight * down;
  weights[onUp]! += weight * (1 - down);
}

interface Scratch {
  readonly weights: Float64Array;
  readonly gains: Float64Array;
}

interface Under {
  /** The steps that a step rests on, itself first, each before those it rests on. */
  readonly steps: Int32Array;
  readonly variables: Int32Array;
}

const scratch = new WeakMap<Program, Scratch>();
const kept = new WeakMap<Program, Map<number, Under>>();

/** Room that is all zero between uses. */
function scratchOf(program: Program, variables: number): Scratch {
  let room = scratch.get(program);
  if (room === undefined) {
    room = { weights: new Float64Array(program.steps), gains: new Float64Array(variables) };
    scratch.set(program, room);
  }
  return room;
}

function underOf(program: Program, root: number): Under {
  let of = kept.get(program);
  if (of === undefined) kept.set(program, (of = new Map()));
  let under = of.get(root);
  if (under === undefined) of.set(root, (under = findUnder(program, root)));
  return under;
}

function findUnder({ variable, low, high }: Program, root: number): Under {
  const steps = new Set([root]);
  const variables = new Set<number>();
  for (const step of steps) {
    if (step < 2) continue;
    const asked = variable[step]!;
    if (asked >= 0) variables.add(asked);
    else steps.add(~asked);
    steps.add(low[step]!);
    steps.add(high[step]!);
  }
  return { steps: Int32Array.from(steps).sort().reverse(), variables: Int32Array.from(variables) };
}
