import { isLayer, type Layer } from '#shared/catalogue/layers.ts';
import type { LaneNeed } from '#shared/layout/band-layout.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import type { LayerState } from '#shared/rules/finding.ts';

/** How each lane is drawn, from the states of the layers: a missing one with its empty place, one not needed folded. */
export const laneNeeds =
  (states: Readonly<Record<Layer, LayerState>>) =>
  (lane: DrawnLane): LaneNeed => {
    if (!isLayer(lane)) return 'open';
    if (states[lane] === 'missing') return 'empty';
    return states[lane] === 'not-needed' ? 'folded' : 'open';
  };
