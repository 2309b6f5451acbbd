import type { ReliabilityGraph } from './reliability-graph.ts';

/**
 * Finds the modules under a vertex: vertices whose variables, but for the shared ones, are used nowhere else under it, so
 * that each is independent of the rest. Dutuit and Rauzy (1996): a vertex is one if all under it is visited only between
 * its own first visit and the time it is left. Linear in what is under the vertex.
 */
export class ModuleFinder {
  readonly #graph: ReliabilityGraph;
  readonly #isShared: Uint8Array;
  readonly #round: Int32Array;
  readonly #first: Int32Array;
  readonly #left: Int32Array;
  readonly #last: Int32Array;
  readonly #earliest: Int32Array;
  readonly #latest: Int32Array;
  #rounds = 0;
  #time = 0;

  constructor(graph: ReliabilityGraph, isShared: Uint8Array) {
    this.#graph = graph;
    this.#isShared = isShared;
    const array = () => new Int32Array(graph.size);
    this.#round = array();
    this.#first = array();
    this.#left = array();
    this.#last = array();
    this.#earliest = array();
    this.#latest = array();
  }

  /** Looks at all under `top`. */
  look(top: number): void {
    this.#rounds++;
    this.#time = 0;
    const order: number[] = [];
    this.#visit(top, order);
    for (const vertex of order) this.#gather(vertex);
  }

  /** Whether a vertex under the one looked at is a module of it. */
  isModule(vertex: number): boolean {
    return (
      this.#earliest[vertex]! > this.#first[vertex]! && this.#latest[vertex]! < this.#left[vertex]!
    );
  }

  /** Depth first, without recursion; `order` gets each vertex after what is under it. */
  #visit(top: number, order: number[]): void {
    const { childStart, children } = this.#graph;
    const stack = [top];
    const next = [childStart[top]!];
    this.#enter(top);
    while (stack.length > 0) {
      const vertex = stack.at(-1)!;
      const at = next.at(-1)!;
      if (at === childStart[vertex + 1]) {
        this.#left[vertex] = ++this.#time;
        order.push(vertex);
        stack.pop();
        next.pop();
        continue;
      }
      next[next.length - 1] = at + 1;
      const child = children[at]!;
      if (this.#round[child] === this.#rounds) this.#last[child] = ++this.#time;
      else {
        this.#enter(child);
        stack.push(child);
        next.push(childStart[child]!);
      }
    }
  }

  #enter(vertex: number): void {
    this.#round[vertex] = this.#rounds;
    this.#first[vertex] = ++this.#time;
    this.#last[vertex] = this.#time;
  }

  /** The earliest and latest visit of anything under a vertex. Shared variables do not count. */
  #gather(vertex: number): void {
    const { childStart, children } = this.#graph;
    let earliest = 0x7fffffff;
    let latest = 0;
    for (let at = childStart[vertex]!; at < childStart[vertex + 1]!; at++) {
      const child = children[at]!;
      if (this.#isOnlyShared(child)) continue;
      earliest = Math.min(earliest, this.#first[child]!, this.#earliest[child]!);
      latest = Math.max(latest, this.#last[child]!, this.#latest[child]!);
    }
    this.#earliest[vertex] = earliest;
    this.#latest[vertex] = latest;
  }

  /** Whether nothing but shared variables is under a vertex, which was gathered before. */
  #isOnlyShared(vertex: number): boolean {
    const own = this.#graph.variable[vertex]!;
    return own >= 0 ? this.#isShared[own] === 1 : this.#latest[vertex] === 0;
  }
}
