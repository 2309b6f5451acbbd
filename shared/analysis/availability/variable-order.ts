import type { ReliabilityGraph } from './reliability-graph.ts';

/** Rounds of pulling together. */
const rounds = 8;
/** A variable of more gates comes before all others. */
const manyGates = 2;

/**
 * The order in which a diagram asks the variables and modules under a vertex: what many gates share first, then what meets
 * in a gate near each other, so that little must be remembered between. FORCE (Aloul, Markov, Sakallah 2003): everything
 * moves to the middle of its gates again and again, small gates pulling harder; the order with the shortest gates is taken.
 */
export function variableOrder(
  graph: ReliabilityGraph,
  top: number,
  isModule: (vertex: number) => boolean,
): VariableOrder {
  const region = regionOf(graph, top, isModule);
  const leaves = region.vertices.filter((_, at) => region.isLeaf[at] === 1);
  const often = leaves.filter(
    (vertex) => graph.variable[vertex]! >= 0 && region.gatesOf.get(vertex)! > manyGates,
  );
  const first = new Set(often);
  // Where every other leaf has one gate only, the walk has put what meets next to each other already.
  const isTree = leaves.every((vertex) => first.has(vertex) || region.gatesOf.get(vertex) === 1);
  const placed = isTree ? leaves : pulledTogether(region);
  return { often, rest: placed.filter((vertex) => !first.has(vertex)) };
}

/** Vertices of variables and modules. */
export interface VariableOrder {
  /** Variables that many gates ask: before all others. */
  readonly often: readonly number[];
  readonly rest: readonly number[];
}

/** What is under a vertex, down to variables and modules, in the order of a walk. */
interface Region {
  readonly vertices: readonly number[];
  /** By place in `vertices`. */
  readonly isLeaf: Uint8Array;
  readonly gatesOf: ReadonlyMap<number, number>;
  /** Gates with their children, as places in `vertices`. */
  readonly edges: readonly Int32Array[];
}

function regionOf(
  { variable, childStart, children }: ReliabilityGraph,
  top: number,
  isModule: (vertex: number) => boolean,
): Region {
  const placeOf = new Map<number, number>();
  const gatesOf = new Map<number, number>();
  const gates: number[] = [];
  const isLeaf: number[] = [];
  const walk = (vertex: number): void => {
    gatesOf.set(vertex, (gatesOf.get(vertex) ?? 0) + 1);
    if (placeOf.has(vertex)) return;
    const leaf = variable[vertex]! >= 0 || (vertex !== top && isModule(vertex));
    placeOf.set(vertex, isLeaf.push(leaf ? 1 : 0) - 1);
    if (leaf) return;
    gates.push(vertex);
    for (let at = childStart[vertex]!; at < childStart[vertex + 1]!; at++) walk(children[at]!);
  };
  walk(top);
  const edges = gates.map((gate) =>
    Int32Array.from(
      [gate, ...children.subarray(childStart[gate], childStart[gate + 1])],
      (vertex) => placeOf.get(vertex)!,
    ),
  );
  return { vertices: [...placeOf.keys()], isLeaf: Uint8Array.from(isLeaf), gatesOf, edges };
}

function pulledTogether({ vertices, isLeaf, edges }: Region): readonly number[] {
  let order = Int32Array.from(vertices, (_, at) => at);
  let place = placesOf(order);
  let best = order;
  let shortest = spanOf(edges, place);
  for (let round = 0; round < rounds; round++) {
    order = byPull(edges, place);
    place = placesOf(order);
    const span = spanOf(edges, place);
    if (span < shortest) [best, shortest] = [order, span];
  }
  return [...best].filter((at) => isLeaf[at] === 1).map((at) => vertices[at]!);
}

function placesOf(order: Int32Array): Float64Array {
  const place = new Float64Array(order.length);
  order.forEach((at, index) => (place[at] = index));
  return place;
}

/** Everything in the order of the middle of its gates. */
function byPull(edges: readonly Int32Array[], place: Float64Array): Int32Array<ArrayBuffer> {
  const pull = new Float64Array(place.length);
  const weights = new Float64Array(place.length);
  for (const edge of edges) {
    let middle = 0;
    for (const at of edge) middle += place[at]!;
    const weight = 1 / edge.length;
    for (const at of edge) {
      pull[at]! += (middle / edge.length) * weight;
      weights[at]! += weight;
    }
  }
  const to = pull.map((sum, at) => (weights[at] === 0 ? place[at]! : sum / weights[at]!));
  return Int32Array.from(place, (_, at) => at).sort(
    (a, b) => to[a]! - to[b]! || place[a]! - place[b]!,
  );
}

function spanOf(edges: readonly Int32Array[], place: Float64Array): number {
  let span = 0;
  for (const edge of edges) {
    let least = Infinity;
    let most = 0;
    for (const at of edge) {
      least = Math.min(least, place[at]!);
      most = Math.max(most, place[at]!);
    }
    span += most - least;
  }
  return span;
}
