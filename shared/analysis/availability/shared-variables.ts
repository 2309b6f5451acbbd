import type { ReliabilityGraph } from './reliability-graph.ts';

/** So many variables at most are taken out everywhere. */
const most = 16;
/** A variable must tie so many redundant gates together, and so large a share of what the most tying one does, to be taken out everywhere. */
const leastTies = 3;
const leastShare = 0.2;

/**
 * The variables that tie most of a plan together: those that stand under two or more children of many redundant gates, as
 * feeds, core switches and sites do. Given these, hosts and pools are independent of each other, so that each is worked out
 * once for all services. What is chosen decides how much work it is, never what comes out. Most shared first.
 */
export function sharedVariables(graph: ReliabilityGraph): readonly number[] {
  const ties = new Int32Array(graph.variables);
  const walk = new Walk(graph);
  for (let vertex = 0; vertex < graph.size; vertex++) {
    const children = graph.childStart[vertex + 1]! - graph.childStart[vertex]!;
    if (graph.variable[vertex] === -1 && children > 1 && graph.need[vertex]! < children)
      for (const variable of walk.common(vertex)) ties[variable]!++;
  }
  const least = Math.max(leastTies, leastShare * ties.reduce((a, b) => Math.max(a, b), 0));
  return [...ties.keys()]
    .filter((variable) => ties[variable]! >= least)
    .sort((a, b) => ties[b]! - ties[a]! || a - b)
    .slice(0, most);
}

class Walk {
  readonly #graph: ReliabilityGraph;
  readonly #seen: Int32Array;
  readonly #inGate: Int32Array;
  readonly #gate: Int32Array;
  #round = 0;

  constructor(graph: ReliabilityGraph) {
    this.#graph = graph;
    this.#seen = new Int32Array(graph.size).fill(-1);
    this.#inGate = new Int32Array(graph.variables);
    this.#gate = new Int32Array(graph.variables).fill(-1);
  }

  /** The variables under at least two children of a gate. */
  common(gate: number): readonly number[] {
    const { childStart, children } = this.#graph;
    const common: number[] = [];
    for (let at = childStart[gate]!; at < childStart[gate + 1]!; at++) {
      this.#round++;
      for (const variable of this.#under(children[at]!)) {
        if (this.#gate[variable] !== gate) this.#inGate[variable] = 0;
        this.#gate[variable] = gate;
        if (++this.#inGate[variable]! === 2) common.push(variable);
      }
    }
    return common;
  }

  #under(top: number): readonly number[] {
    const { childStart, children, variable } = this.#graph;
    const found: number[] = [];
    const stack = [top];
    this.#seen[top] = this.#round;
    while (stack.length > 0) {
      const vertex = stack.pop()!;
      if (variable[vertex]! >= 0) found.push(variable[vertex]!);
      for (let at = childStart[vertex]!; at < childStart[vertex + 1]!; at++) {
        const child = children[at]!;
        if (this.#seen[child] !== this.#round) stack.push(child);
        this.#seen[child] = this.#round;
      }
    }
    return found;
  }
}
