import { describe, expect, test } from 'vitest';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { articulationPoints } from './articulation-points.ts';
import { dominators } from './dominators.ts';
import { graphOf, type Graph } from './graph.ts';
import { vertexConnectivity } from './vertex-connectivity.ts';

/** Two hundred undirected graphs of 5 to 12 nodes. */
function* randomGraphs(): Generator<Graph> {
  const random = seededRandom(9);
  for (let round = 0; round < 200; round++) {
    const nodes = 5 + Math.floor(random() * 8);
    const arcs: number[] = [];
    for (let a = 0; a < nodes; a++)
      for (let b = a + 1; b < nodes; b++) if (random() < 0.28) arcs.push(a, b);
    yield graphOf(nodes, arcs, true);
  }
}

/** What can be reached without some nodes. */
function reached(graph: Graph, from: number, without: ReadonlySet<number>): ReadonlySet<number> {
  const seen = new Set(without.has(from) ? [] : [from]);
  for (const node of seen)
    for (let at = graph.start[node]!; at < graph.start[node + 1]!; at++)
      if (!without.has(graph.adjacent[at]!)) seen.add(graph.adjacent[at]!);
  return seen;
}

function pieces(graph: Graph, without: ReadonlySet<number>): number {
  const seen = new Set<number>();
  let count = 0;
  for (let node = 0; node < graph.nodes; node++) {
    if (seen.has(node) || without.has(node)) continue;
    count++;
    for (const other of reached(graph, node, without)) seen.add(other);
  }
  return count;
}

const nodesOf = (graph: Graph): readonly number[] => [...Array(graph.nodes).keys()];

describe('on 200 random graphs', () => {
  test('dominators are the nodes whose loss cuts a target off', () => {
    for (const graph of randomGraphs()) {
      const dominator = dominators(graph, 0);
      const before = reached(graph, 0, new Set());
      for (const target of nodesOf(graph).slice(1)) {
        const cut = nodesOf(graph).filter(
          (node) =>
            node !== 0 &&
            node !== target &&
            before.has(target) &&
            !reached(graph, 0, new Set([node])).has(target),
        );
        const chain: number[] = [];
        for (let at = dominator[target]!; at > 0; at = dominator[at]!) chain.push(at);
        expect(chain.sort((a, b) => a - b)).toEqual(cut);
        expect(dominator[target]! >= 0).toBe(before.has(target));
      }
    }
  });

  test('articulation points are the nodes whose loss makes more pieces', () => {
    for (const graph of randomGraphs()) {
      const whole = pieces(graph, new Set());
      const alone = (node: number) => graph.start[node] === graph.start[node + 1];
      const cut = nodesOf(graph).map((node) =>
        pieces(graph, new Set([node])) > whole - (alone(node) ? 1 : 0) ? 1 : 0,
      );
      expect([...articulationPoints(graph)]).toEqual(cut);
    }
  });

  test('vertex connectivity is the size of the least cut between nodes that are not linked', () => {
    for (const graph of randomGraphs()) {
      const [from, to] = [0, graph.nodes - 1];
      if (graph.adjacent.subarray(graph.start[from], graph.start[from + 1]).includes(to)) continue;
      const least = leastCut(graph, from, to);
      expect(vertexConnectivity(graph, from, to, 99)).toBe(least);
      expect(vertexConnectivity(graph, from, to, 2)).toBe(Math.min(2, least));
    }
  });
});

function leastCut(graph: Graph, from: number, to: number): number {
  let least = Infinity;
  for (let mask = 0; mask < 1 << (graph.nodes - 2); mask++) {
    const lost = new Set(
      nodesOf(graph).filter((node) => node > from && node < to && (mask >> (node - 1)) & 1),
    );
    if (lost.size < least && !reached(graph, from, lost).has(to)) least = lost.size;
  }
  return least;
}
