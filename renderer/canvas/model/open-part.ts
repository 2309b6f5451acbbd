import type { Box, DrawnLane } from '#shared/layout/card-geometry.ts';
import type { CanvasModel } from './canvas-model.ts';

/** What of a lane is not under the pillars. */
export function openPart({ layout: { areas } }: CanvasModel, lane: DrawnLane): Box {
  const { box } = areas[lane];
  const pillar = areas.security.box;
  const isCrossed = box.x < pillar.x && box.y < pillar.y + pillar.h;
  return isCrossed ? { ...box, w: pillar.x - box.x } : box;
}
