import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';
import { joinedSketches } from '../joined-sketches.ts';

export interface SketchedWorkload {
  readonly facts: SketchFacts;
  readonly on: readonly string[];
  readonly needs?: readonly string[];
}

/** What people use, what it runs on and which other services it needs. */
export const workloads = (table: Readonly<Record<string, SketchedWorkload>>): PlanSketch =>
  joinedSketches(
    ...Object.entries(table).map(([id, { facts, on, needs = [] }]): PlanSketch => ({
      parts: { [id]: ['workload', facts] },
      relations: [...each([id], 'runsOn', on), ...each([id], 'dependsOn', needs)],
    })),
  );
