import type { PlanSketch } from '#shared/plan/plan-sketch.ts';

/** The parts and relations of several sketches as one. */
export const joinedSketches = (
  ...sketches: readonly PlanSketch[]
): Required<Pick<PlanSketch, 'parts' | 'relations'>> => ({
  parts: Object.assign({}, ...sketches.map(({ parts }) => parts)) as NonNullable<
    PlanSketch['parts']
  >,
  relations: sketches.flatMap(({ relations }) => relations ?? []),
});
