import type { ReliabilityGraph } from './reliability-graph.ts';

/** Least and greatest unavailability of every vertex. */
export interface Bounds {
  readonly least: Float64Array;
  readonly greatest: Float64Array;
}

/**
 * Bounds that hold however much is shared, in one pass: parts that share parts fail together rather than apart, never the
 * other way round (association; Esary, Proschan and Walkup 1967). What must all work is down at most as often as if nothing
 * were shared, and at least as often as its worst; of what stands in for each other the reverse holds.
 */
export function associationBounds(graph: ReliabilityGraph, unavailable: Float64Array): Bounds {
  const least = new Float64Array(graph.size);
  const greatest = new Float64Array(graph.size);
  const each = (from: number, to: number, leaves: boolean): void => {
    for (let vertex = from; vertex < to; vertex++)
      if (graph.variable[vertex]! >= 0 === leaves)
        bound(graph, vertex, unavailable, least, greatest);
  };
  each(0, graph.size, true);
  each(graph.gates, graph.size, false);
  each(0, graph.gates, false);
  return { least, greatest };
}

function bound(
  { variable, need, childStart, children }: ReliabilityGraph,
  vertex: number,
  unavailable: Float64Array,
  least: Float64Array,
  greatest: Float64Array,
): void {
  const own = variable[vertex]!;
  if (own >= 0) {
    least[vertex] = unavailable[own]!;
    greatest[vertex] = unavailable[own]!;
    return;
  }
  const under = children.subarray(childStart[vertex], childStart[vertex + 1]);
  least[vertex] = leastOf(need[vertex]!, sorted(under, least));
  greatest[vertex] = greatestOf(need[vertex]!, sorted(under, greatest));
}

const sorted = (under: Int32Array, of: Float64Array): Float64Array =>
  Float64Array.from(under, (child) => of[child]!).sort();

/** Down at least when all are down that cannot be down together: the worst `n − need + 1`, as if they were independent. */
function leastOf(need: number, down: Float64Array): number {
  if (need > down.length) return 1;
  if (need === 0) return 0;
  return down.subarray(need - 1).reduce((all, each) => all * each, 1);
}

/** Up at least when the best `need` are all up, as if they were independent. */
const greatestOf = (need: number, down: Float64Array): number =>
  need > down.length ? 1 : 1 - down.subarray(0, need).reduce((all, each) => all * (1 - each), 1);
