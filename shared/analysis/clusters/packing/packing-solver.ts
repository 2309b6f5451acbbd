import { exactPacking, type PackingAnswer } from './exact-packing.ts';
import type { PackingProblem } from './packing-problem.ts';

/** Packs exactly, or says that it could not in time: asked when the quick way leaves it open. Runs in a worker. */
export interface PackingSolver {
  /** At most about so many milliseconds. */
  solve(problem: PackingProblem, milliseconds: number): Promise<PackingAnswer>;
}

/** Steps of the search in a millisecond, roughly. */
const stepsPerMillisecond = 3000;

/** The solver that is always there: for clusters of a dozen or two of machines. */
const searchSolver: PackingSolver = {
  solve: async (problem, milliseconds) => exactPacking(problem, milliseconds * stepsPerMillisecond),
};
