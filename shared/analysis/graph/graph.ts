/** A graph on typed arrays: nodes 0 … nodes − 1; the neighbours of v are `adjacent[start[v]]` up to, not including, `adjacent[start[v + 1]]`. */
export interface Graph {
  readonly nodes: number;
  readonly start: Int32Array;
  readonly adjacent: Int32Array;
}

/** A graph from arcs `[from, to, from, to, …]`; with `bothWays` each counts in both directions. O(nodes + arcs). */
export function graphOf(nodes: number, arcs: ArrayLike<number>, bothWays = false): Graph {
  const start = new Int32Array(nodes + 1);
  forEachArc(arcs, bothWays, (from) => start[from + 1]!++);
  for (let node = 0; node < nodes; node++) start[node + 1]! += start[node]!;
  const next = start.slice();
  const adjacent = new Int32Array(start[nodes]!);
  forEachArc(arcs, bothWays, (from, to) => (adjacent[next[from]!++] = to));
  return { nodes, start, adjacent };
}

function forEachArc(
  arcs: ArrayLike<number>,
  bothWays: boolean,
  visit: (from: number, to: number) => unknown,
): void {
  for (let at = 0; at < arcs.length; at += 2) {
    visit(arcs[at]!, arcs[at + 1]!);
    if (bothWays) visit(arcs[at + 1]!, arcs[at]!);
  }
}
