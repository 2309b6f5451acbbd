import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { AnalysisContext } from '../analysis.ts';
import { failsAlone } from '../structure/fails-alone.ts';
import { structureOf } from '../structure/structure-of.ts';
import { withinItself, type Structure } from '../structure/structure.ts';
import { cutSets } from './cut-sets.ts';

/** The smallest combinations of components whose loss stops a service. */
export interface MinimalCutSets {
  readonly sets: readonly (readonly Id[])[];
  /** False when there are too many to list them all. */
  readonly complete: boolean;
}

/**
 * The minimal combinations of at most `maxSize` components whose loss together stops a service, single points first. Things that
 * fail count, not frames and networks drawn through them; what stands for two does not fail as a whole. Facts that nobody stated
 * count as ill. Undefined when there is no such service.
 */
export function minimalCutSets(
  context: AnalysisContext,
  service: Id,
  maxSize: 1 | 2 | 3 = 3,
): MinimalCutSets | undefined {
  const structure = structureOf(context.plan);
  const top = structure.serviceOf.get(service)?.top;
  if (top === undefined) return undefined;
  const { sets, complete } = cutSets(structure, top, maxSize, failing(context.plan, structure));
  return { sets: sets.map((set) => set.map((number) => structure.components[number]!)), complete };
}

/** By component number: 1 for those that can fail as a whole. */
export function failing(plan: PlanView, structure: Structure): Uint8Array {
  return Uint8Array.from(structure.components, (id, number) =>
    failsAlone(plan.component(id)!.kind) && structure.inItself[number] !== withinItself.doubled
      ? 1
      : 0,
  );
}
