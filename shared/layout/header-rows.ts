import { isPillarLane } from '#shared/catalogue/layers.ts';
import { bandHeader, pillarHeader, type LaneArea } from './band-layout.ts';
import type { Box } from './card-geometry.ts';

/** Where the names and states of lanes stand. */
export const headerRows = (areas: readonly LaneArea[]): readonly Box[] =>
  areas.map(({ lane, box }) => ({
    ...box,
    h: isPillarLane(lane) ? pillarHeader : bandHeader,
  }));
