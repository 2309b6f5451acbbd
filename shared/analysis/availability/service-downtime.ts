import type { Id } from '#shared/base/ids.ts';
import type { AnalysisContext } from '../analysis.ts';
import { structureOf } from '../structure/structure-of.ts';
import type { Structure } from '../structure/structure.ts';
import { associationBounds } from './association-bounds.ts';
import { probabilities, type Scenario } from './probabilities.ts';
import { programOf, type Prepared } from './program-of.ts';
import { runProgram } from './program.ts';

export const minutesPerYear = 525_600;

/** Unavailability of every service under one scenario: exact where least and greatest are the same. */
export interface Outcome {
  readonly unavailable: Float64Array;
  /** By step of the program. */
  readonly result: Float64Array;
  readonly of: (service: Id) => { readonly least: number; readonly greatest: number };
}

/** Works out all services under one scenario. Gives `like` where that comes to the same: nothing that is blank makes a difference then. */
export function outcomeOf(
  context: AnalysisContext,
  structure: Structure,
  prepared: Prepared,
  scenario: Scenario,
  like?: Outcome,
): Outcome {
  const { graph, program } = prepared;
  const unavailable = probabilities(context, structure, graph, scenario);
  if (like !== undefined && isSame(like.unavailable, unavailable)) return like;
  const result = runProgram(program, unavailable);
  const bounds =
    program.rootOf.size < structure.services.length
      ? associationBounds(graph, unavailable)
      : undefined;
  return {
    unavailable,
    result,
    of: (service) => {
      const root = program.rootOf.get(service);
      if (root !== undefined) return { least: result[root]!, greatest: result[root]! };
      const { top } = structure.serviceOf.get(service)!;
      return { least: bounds!.least[top]!, greatest: bounds!.greatest[top]! };
    },
  };
}

const isSame = (a: Float64Array, b: Float64Array): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/** The structure of a plan with its program. */
export function preparedOf(context: AnalysisContext): {
  readonly structure: Structure;
  readonly prepared: Prepared;
} {
  const structure = structureOf(context.plan);
  return { structure, prepared: programOf(context.plan, structure) };
}
