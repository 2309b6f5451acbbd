import type { PlanView } from '#shared/plan/plan.ts';
import type { Structure } from '../structure/structure.ts';
import type { Program } from './program.ts';
import { flatSeries } from './flat-series.ts';
import { everFails } from './part-reliability.ts';
import { reliabilityGraph, type ReliabilityGraph } from './reliability-graph.ts';
import { writeProgram } from './write-program.ts';

/** What is worked out once for a structure, whatever the probabilities. */
export interface Prepared {
  readonly graph: ReliabilityGraph;
  readonly program: Program;
}

const kept = new WeakMap<Structure, Prepared>();

/** The program of a structure; written when it is first asked for. */
export function programOf(plan: PlanView, structure: Structure): Prepared {
  let prepared = kept.get(structure);
  if (prepared === undefined) {
    const written = reliabilityGraph(structure, (component) =>
      everFails(plan.component(structure.components[component]!)!.kind),
    );
    const graph = flatSeries(
      written,
      structure.services.map(({ top }) => top),
    );
    prepared = { graph, program: writeProgram(graph, structure.services) };
    kept.set(structure, prepared);
  }
  return prepared;
}
