import type { PackingAnswer } from './exact-packing.ts';
import { packingModel, placementFrom } from './packing-model.ts';
import type { PackingProblem } from './packing-problem.ts';
import { placementHolds } from './placement-holds.ts';

/** Packs exactly, or says that it could not in time. */
interface PackingSolver {
  /** At most about so many milliseconds. */
  solve(problem: PackingProblem, milliseconds: number): Promise<PackingAnswer>;
}

/** What is needed of HiGHS (npm `highs`): solves a model in CPLEX LP text and blocks until it has. */
export interface IntegerSolver {
  solve(model: string, options: { readonly time_limit: number }): IntegerSolution;
}

interface IntegerSolution {
  readonly Status: string;
  /** By variable. `Primal` is its value. */
  readonly Columns: Readonly<Record<string, object>>;
}

/**
 * Packs by integer programming: the second opinion that our own search is tested against. The app itself does not take it along, for a
 * page that may compile WebAssembly needs a weaker content security policy. `load` gives HiGHS when it is first needed: it is a megabyte of WebAssembly, and where that lies is for the
 * caller to know. HiGHS works with tolerances, so a placement counts only when it holds exactly.
 */
export function highsSolver(load: () => Promise<IntegerSolver>): PackingSolver {
  let loaded: Promise<IntegerSolver> | undefined;
  return {
    solve: async (problem, milliseconds) => {
      loaded ??= load();
      const solver = await loaded;
      return answerOf(
        problem,
        solver.solve(packingModel(problem), { time_limit: milliseconds / 1000 }),
      );
    },
  };
}

function answerOf(problem: PackingProblem, { Status, Columns }: IntegerSolution): PackingAnswer {
  if (Status === 'Infeasible') return { outcome: 'impossible' };
  if (Status !== 'Optimal') return { outcome: 'notProven' };
  const hostOf = placementFrom(problem, (variable) => valueOf(Columns[variable]));
  return placementHolds(problem, hostOf) ? { outcome: 'fits', hostOf } : { outcome: 'notProven' };
}

const valueOf = (column: object | undefined): number =>
  column !== undefined && 'Primal' in column && typeof column.Primal === 'number'
    ? column.Primal
    : 0;
