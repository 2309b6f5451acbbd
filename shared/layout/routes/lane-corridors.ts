import { bands } from '#shared/catalogue/layers.ts';
import type { LaneArea } from '../band-layout.ts';

/** The middle of the strip between two bands: under the cards of one, over the name of the other. */
const aboveBand = 8;

/** Heights of the strips between bands in which no card stands, topmost first. */
export function laneCorridors(areas: Iterable<LaneArea>): number[] {
  const stacked = [...areas].filter(
    ({ lane }) => lane === 'facility' || (bands as readonly string[]).includes(lane),
  );
  const lowest = stacked.reduce((most, { box }) => Math.max(most, box.y + box.h), 0);
  return [...stacked.map(({ box }) => box.y - aboveBand), lowest - aboveBand].sort((a, b) => a - b);
}
