import type { Id } from '#shared/base/ids.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import { containersOf } from '#shared/layout/common-group.ts';
import { drawnLanes } from '#shared/layout/lane-contents.ts';
import { byId, type Pen } from './pen.ts';
import type { RelatedPair } from './drawn-pairs.ts';

/** What a layer's components are related to on one other lane. */
export interface LaneNeighbours {
  readonly lane: DrawnLane;
  /** In the order of the names of those they are related to. */
  readonly ids: readonly Id[];
  /** From a component of the layer to one of these. */
  readonly pairs: readonly RelatedPair[];
}

/**
 * What the components of a layer are related to outside it, lane by lane. Where a lane has more than `most` of them, its
 * containers stand for what lies in them.
 */
export function neighboursOf(pen: Pen, layer: DrawnLane, most: number): LaneNeighbours[] {
  const outward = outwardPairs(pen, layer);
  return drawnLanes.flatMap((lane) => {
    const pairs = outward.filter(([, outside]) => pen.tree.components.get(outside)?.lane === lane);
    return pairs.length === 0 ? [] : [laneNeighbours(pen, lane, pairs, most)];
  });
}

function laneNeighbours(
  pen: Pen,
  lane: DrawnLane,
  pairs: readonly RelatedPair[],
  most: number,
): LaneNeighbours {
  const single = idsOf(pairs);
  if (single.length <= most) return { lane, ids: single, pairs };
  const grouped = unique(
    pairs.map(([inside, outside]) => [inside, containersOf(pen.tree, outside).at(-1) ?? outside]),
  );
  return { lane, ids: idsOf(grouped), pairs: grouped };
}

const idsOf = (pairs: readonly RelatedPair[]): Id[] =>
  [...new Set(pairs.map(([, outside]) => outside))].sort(byId);

/** Each relation that crosses the edge of the layer, from inside to outside, once for each pair. */
function outwardPairs({ plan, tree }: Pen, layer: DrawnLane): RelatedPair[] {
  const laneOf = (id: Id) => tree.components.get(id)?.lane;
  const pairs: RelatedPair[] = [];
  for (const { from, to } of plan.all('relation')) {
    const [a, b] = [laneOf(from), laneOf(to)];
    if (a === undefined || b === undefined || a === b) continue;
    if (a === layer) pairs.push([from, to]);
    if (b === layer) pairs.push([to, from]);
  }
  return unique(pairs);
}

const unique = (pairs: readonly RelatedPair[]): RelatedPair[] => [
  ...new Map(pairs.map((pair) => [pair.join(' '), pair])).values(),
];
