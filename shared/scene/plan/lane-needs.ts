import { isLayer } from '#shared/catalogue/layers.ts';
import type { LaneNeed } from '#shared/layout/band-layout.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import type { KnownLayerStates } from '#shared/rules/planned-layers.ts';

/** How each lane is drawn, from the states of the layers: a missing one with its empty place, one not needed folded. */
export const laneNeeds =
  (states: KnownLayerStates) =>
  (lane: DrawnLane): LaneNeed => {
    if (!isLayer(lane)) return 'open';
    if (states[lane] === 'missing') return 'empty';
    return states[lane] === 'not-needed' ? 'folded' : 'open';
  };
