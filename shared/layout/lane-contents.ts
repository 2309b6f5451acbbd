import type { Id } from '#shared/base/ids.ts';
import { recordOf } from '#shared/base/record-of.ts';
import { bands, pillars } from '#shared/catalogue/layers.ts';
import { boundsOf, type Box, type DrawnLane } from './card-geometry.ts';
import type { LaneContent, LaneNeed } from './band-layout.ts';
import type { DrawnTree } from './drawn-tree.ts';

/** Every lane that is drawn, top first, then the pillars. */
export const drawnLanes: readonly DrawnLane[] = [...bands, 'facility', ...pillars];

/** What each lane holds, from the boxes of what is drawn. `needOf` says how the lane is to be drawn. */
export function laneContents(
  tree: Pick<DrawnTree, 'roots'>,
  boxes: ReadonlyMap<Id, Box>,
  needOf: (lane: DrawnLane) => LaneNeed,
): Record<DrawnLane, LaneContent> {
  return recordOf(drawnLanes, (lane) => {
    const held = (tree.roots.get(lane) ?? []).map((id) => boxes.get(id)!);
    return { ...reach(held), need: needOf(lane) };
  });
}

const corner: Box = { x: 0, y: 0, w: 0, h: 0 };

const reach = (boxes: readonly Box[]): Box => boundsOf([corner, ...boxes])!;
