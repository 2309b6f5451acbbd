import type { ReliabilityGraph } from './reliability-graph.ts';

/**
 * The same graph with series written flat: what only one series needs, and is a series itself, becomes part of it; parts of
 * which nothing else is needed become one module; what never fails is left out. `tops` are the vertices that are asked for.
 */
export function flatSeries(graph: ReliabilityGraph, tops: Iterable<number>): ReliabilityGraph {
  const flat = new Flat(graph, neededBy(graph, tops));
  for (let vertex = 0; vertex < graph.gates; vertex++) flat.write(vertex);
  return flat.graph();
}

/** By vertex: how many gates need it, of those that are asked for. */
function neededBy(
  { size, childStart, children }: ReliabilityGraph,
  tops: Iterable<number>,
): Int32Array {
  const needed = new Int32Array(size);
  const seen = new Set(tops);
  // What is asked for must stay a vertex of its own.
  for (const top of seen) needed[top] = 2;
  for (const vertex of seen)
    for (let at = childStart[vertex]!; at < childStart[vertex + 1]!; at++) {
      needed[children[at]!]!++;
      seen.add(children[at]!);
    }
  return needed;
}

class Flat {
  readonly #graph: ReliabilityGraph;
  readonly #needed: Int32Array;
  readonly #children: number[][];
  readonly #need: number[];
  readonly #variable: number[];

  constructor(graph: ReliabilityGraph, needed: Int32Array) {
    this.#graph = graph;
    this.#needed = needed;
    this.#need = [...graph.need];
    this.#variable = [...graph.variable];
    this.#children = Array.from({ length: graph.size }, (_, vertex) => [
      ...graph.children.subarray(graph.childStart[vertex], graph.childStart[vertex + 1]),
    ]);
  }

  /** Children are written before their parents. */
  write(vertex: number): void {
    if (!this.#isSeries(vertex)) return;
    const parts = this.#children[vertex]!.flatMap((child) =>
      this.#isSeries(child) && (this.#needed[child] === 1 || this.#children[child]!.length === 0)
        ? this.#children[child]!
        : [child],
    );
    const list = this.#gathered([...new Set(parts)]);
    this.#children[vertex] = list;
    this.#need[vertex] = list.length;
  }

  #isSeries(vertex: number): boolean {
    return this.#variable[vertex] === -1 && this.#need[vertex] === this.#children[vertex]!.length;
  }

  /** Parts that nothing else needs, as one module. */
  #gathered(parts: readonly number[]): number[] {
    const own = parts.filter((part) => this.#variable[part]! >= 0 && this.#needed[part] === 1);
    if (own.length < 2 || own.length === parts.length) return [...parts];
    this.#variable.push(-1);
    this.#need.push(own.length);
    const module = this.#children.push(own) - 1;
    return [module, ...parts.filter((part) => !own.includes(part))];
  }

  graph(): ReliabilityGraph {
    const size = this.#children.length;
    const childStart = new Int32Array(size + 1);
    this.#children.forEach(
      (list, vertex) => (childStart[vertex + 1] = childStart[vertex]! + list.length),
    );
    return {
      ...this.#graph,
      size,
      variable: Int32Array.from(this.#variable),
      need: Int32Array.from(this.#need),
      childStart,
      children: Int32Array.from(this.#children.flat()),
    };
  }
}
