import type { Graph } from './graph.ts';

/** By node of an undirected graph: 1 when its loss cuts what was joined in two. Tarjan (1972), without recursion. O(nodes + links). */
export function articulationPoints(graph: Graph): Uint8Array {
  const search = new Search(graph);
  for (let node = 0; node < graph.nodes; node++) search.from(node);
  return search.cut;
}

class Search {
  readonly cut: Uint8Array;
  readonly #graph: Graph;
  readonly #found: Int32Array;
  readonly #lowest: Int32Array;
  readonly #parent: Int32Array;
  readonly #next: Int32Array;
  #time = 0;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.cut = new Uint8Array(graph.nodes);
    this.#found = new Int32Array(graph.nodes);
    this.#lowest = new Int32Array(graph.nodes);
    this.#parent = new Int32Array(graph.nodes).fill(-1);
    this.#next = graph.start.slice();
  }

  from(root: number): void {
    if (this.#found[root] !== 0) return;
    const stack = [root];
    let branches = 0;
    this.#find(root);
    while (stack.length > 0) {
      const node = stack.at(-1)!;
      const next = this.#step(node);
      if (next === undefined) {
        stack.pop();
        this.#leave(node, root);
      } else if (next >= 0) {
        stack.push(next);
        if (node === root) branches++;
      }
    }
    if (branches > 1) this.cut[root] = 1;
  }

  #find(node: number): void {
    this.#time++;
    this.#found[node] = this.#time;
    this.#lowest[node] = this.#time;
  }

  /** The next node found from here; −1 when the next link leads to a known one; undefined when there is no link left. */
  #step(node: number): number | undefined {
    const at = this.#next[node]!;
    if (at === this.#graph.start[node + 1]) return undefined;
    this.#next[node]!++;
    const neighbour = this.#graph.adjacent[at]!;
    if (this.#found[neighbour] === 0) {
      this.#parent[neighbour] = node;
      this.#find(neighbour);
      return neighbour;
    }
    if (neighbour !== this.#parent[node])
      this.#lowest[node] = Math.min(this.#lowest[node]!, this.#found[neighbour]!);
    return -1;
  }

  #leave(node: number, root: number): void {
    const parent = this.#parent[node]!;
    if (parent < 0) return;
    this.#lowest[parent] = Math.min(this.#lowest[parent]!, this.#lowest[node]!);
    if (parent !== root && this.#lowest[node]! >= this.#found[parent]!) this.cut[parent] = 1;
  }
}
