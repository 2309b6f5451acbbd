import { graphOf, type Graph } from './graph.ts';

/**
 * How many ways lead from one node to another that share no node but the ends, counted up to `most`: the number of other
 * nodes that must be lost before they are apart. A direct link counts as one way. Augmenting paths over split nodes
 * (Even and Tarjan 1975): O(most × links).
 */
export function vertexConnectivity(graph: Graph, from: number, to: number, most: number): number {
  const flow = new Flow(graph, from, to);
  let ways = 0;
  while (ways < most && flow.augment()) ways++;
  return ways;
}

/** Unit flow on a graph of split nodes: `2v` is where v is entered, `2v + 1` where it is left. */
class Flow {
  readonly #source: number;
  readonly #target: number;
  /** By arc: what it can still carry; arc 2i runs forward, 2i + 1 back. */
  readonly #left: Int8Array;
  readonly #ends: Int32Array;
  readonly #arcs: Graph;

  constructor({ nodes, start, adjacent }: Graph, from: number, to: number) {
    const ends: number[] = [];
    for (let node = 0; node < nodes; node++) {
      ends.push(2 * node, 2 * node + 1);
      for (let at = start[node]!; at < start[node + 1]!; at++)
        ends.push(2 * node + 1, 2 * adjacent[at]!);
    }
    this.#source = 2 * from + 1;
    this.#target = 2 * to;
    this.#ends = Int32Array.from(ends);
    this.#left = Int8Array.from(ends, (_, arc) => (arc % 2 === 0 ? 1 : 0));
    // Arcs by the node they leave: arc a leaves ends[a] and arrives at ends[a ^ 1].
    this.#arcs = graphOf(2 * nodes, arcsByEnd(this.#ends));
  }

  /** Finds one more way; false when there is none. */
  augment(): boolean {
    const arrivedBy = new Int32Array(this.#arcs.nodes).fill(-1);
    const queue = [this.#source];
    const seen = new Uint8Array(this.#arcs.nodes);
    seen[this.#source] = 1;
    for (const node of queue) {
      if (node === this.#target) {
        this.#take(arrivedBy);
        return true;
      }
      for (let at = this.#arcs.start[node]!; at < this.#arcs.start[node + 1]!; at++) {
        const arc = this.#arcs.adjacent[at]!;
        const next = this.#ends[arc ^ 1]!;
        if (this.#left[arc] === 0 || seen[next] === 1) continue;
        seen[next] = 1;
        arrivedBy[next] = arc;
        queue.push(next);
      }
    }
    return false;
  }

  #take(arrivedBy: Int32Array): void {
    for (let node = this.#target; node !== this.#source;) {
      const arc = arrivedBy[node]!;
      this.#left[arc]!--;
      this.#left[arc ^ 1]!++;
      node = this.#ends[arc]!;
    }
  }
}

function arcsByEnd(ends: Int32Array): Int32Array {
  const arcs = new Int32Array(2 * ends.length);
  ends.forEach((end, arc) => {
    arcs[2 * arc] = end;
    arcs[2 * arc + 1] = arc;
  });
  return arcs;
}
