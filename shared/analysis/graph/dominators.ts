import { graphOf, type Graph } from './graph.ts';

/**
 * The immediate dominator of every node: the last node that every way from the root to it must pass. The root's is itself,
 * −1 for nodes that cannot be reached. With the root "all users", the dominators of a target are its single points.
 * Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm (2001).
 */
export function dominators(graph: Graph, root: number): Int32Array {
  const order = postOrder(graph, root);
  const place = new Int32Array(graph.nodes).fill(-1);
  order.forEach((node, at) => (place[node] = at));
  const before = predecessors(graph, place);
  const dominator = new Int32Array(graph.nodes).fill(-1);
  dominator[root] = root;
  for (let changed = true; changed;) {
    changed = false;
    for (let at = order.length - 2; at >= 0; at--) {
      const node = order[at]!;
      const next = nearestCommon(before, node, dominator, place);
      if (dominator[node] === next) continue;
      dominator[node] = next;
      changed = true;
    }
  }
  return dominator;
}

/** Nodes that can be reached, each after all that is first reached through it; the root is last. */
function postOrder({ nodes, start, adjacent }: Graph, root: number): readonly number[] {
  const order: number[] = [];
  const seen = new Uint8Array(nodes);
  const next = start.slice();
  const stack = [root];
  seen[root] = 1;
  while (stack.length > 0) {
    const node = stack.at(-1)!;
    if (next[node]! === start[node + 1]!) order.push(stack.pop()!);
    else {
      const neighbour = adjacent[next[node]!++]!;
      if (seen[neighbour] === 0) stack.push(neighbour);
      seen[neighbour] = 1;
    }
  }
  return order;
}

function predecessors({ nodes, start, adjacent }: Graph, place: Int32Array): Graph {
  const arcs: number[] = [];
  for (let node = 0; node < nodes; node++)
    if (place[node]! >= 0)
      for (let at = start[node]!; at < start[node + 1]!; at++) arcs.push(adjacent[at]!, node);
  return graphOf(nodes, arcs);
}

function nearestCommon(
  { start, adjacent }: Graph,
  node: number,
  dominator: Int32Array,
  place: Int32Array,
): number {
  let nearest = -1;
  for (let at = start[node]!; at < start[node + 1]!; at++) {
    const before = adjacent[at]!;
    if (dominator[before]! < 0) continue;
    nearest = nearest < 0 ? before : meet(before, nearest, dominator, place);
  }
  return nearest;
}

function meet(one: number, other: number, dominator: Int32Array, place: Int32Array): number {
  let [a, b] = [one, other];
  while (a !== b) {
    while (place[a]! < place[b]!) a = dominator[a]!;
    while (place[b]! < place[a]!) b = dominator[b]!;
  }
  return a;
}
