import { isPillarLane } from '#shared/catalogue/layers.ts';
import { bandHeader, type BandLayout, type LaneArea } from '#shared/layout/band-layout.ts';
import { headersFrom, type Viewport } from '../view/viewport.ts';

/** Where the label of a lane stands on the screen: its upper left corner (its upper right one for `endsAt`) in px, and its size. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** So many times as wide as its lane is at 100 %, whatever the size of its words; else as wide as these. */
  readonly stretch?: number;
  readonly endsAt?: true;
}

const bandLabelHeight = 20;
const pillarLabelHeight = 24;
/** With less than this of a band cut off at the left, in px, its name is still in sight. */
const headerReach = 24;
/** Names of pillars stand so far over them when all is seen from afar, one under the other. */
const overPillar = { by: 44, step: 22 } as const;

/** Whether lanes are seen from so far that their headers cannot be read. */
export const isSeenFromAfar = (zoom: number): boolean => zoom < headersFrom;

/** Whether bands carry their names as labels because their beginning is out of sight: all of them begin in one line. */
export const isCutOff = ({ x, zoom }: Viewport, { areas }: BandLayout): boolean =>
  areas.processing.box.x * zoom + x <= -headerReach;

/**
 * Where the labels of all lanes stand, in the order of the layout: each beside the top of its lane, kept on the screen and under
 * the one before. None (undefined) while the header itself can be read, or nothing of the lane is in sight. `height` is the screen's.
 */
export function labelPlaces(
  layout: BandLayout,
  viewport: Viewport,
  height: number,
): readonly (LabelPlace | undefined)[] {
  let lowest = 0;
  return Object.values(layout.areas).map((area) => {
    if (isPillarLane(area.lane)) return overThePillar(area, viewport);
    const place = besideBand(area, viewport, lowest, height);
    if (place !== undefined) lowest = place.y + bandLabelHeight * place.scale;
    return place;
  });
}

function besideBand(
  { box }: LaneArea,
  { x, y, zoom }: Viewport,
  lowest: number,
  height: number,
): LabelPlace | undefined {
  const isFar = isSeenFromAfar(zoom);
  const [left, top, bottom] = [box.x * zoom + x, box.y * zoom + y, (box.y + box.h) * zoom + y];
  if (!isFar && top >= 0 && left > -headerReach) return undefined;
  // As large as the header that it lies over, and in its middle; when that has left the screen, large enough to read.
  const isAlone = isFar || top + bandHeader * zoom <= 0;
  const scale = isAlone ? 1 : Math.max(1, zoom);
  const high = bandLabelHeight * scale;
  const inset = isFar ? 0 : (bandHeader * zoom - high) / 2;
  const at = Math.max(Math.min(Math.max(top + inset, 2), bottom - high), top + inset, lowest);
  if (bottom < high || at > height) return undefined;
  return { x: Math.max(4, left - 140), y: at, scale };
}

/** From afar over its right end, else across its top as soon as that is scrolled away. */
function overThePillar({ lane, box }: LaneArea, { x, y, zoom }: Viewport): LabelPlace | undefined {
  const [top, bottom] = [box.y * zoom + y, (box.y + box.h) * zoom + y];
  if (isSeenFromAfar(zoom)) {
    const under = lane === 'management' ? overPillar.step : 0;
    const over = Math.max(2, top - overPillar.by) + under;
    return { x: (box.x + box.w) * zoom + x, y: over, scale: 1, endsAt: true };
  }
  if (top >= 0 || bottom <= 0) return undefined;
  const scale = Math.min(1, zoom);
  const at = Math.min(0, bottom - pillarLabelHeight * scale);
  return { x: box.x * zoom + x, y: at, scale, stretch: zoom };
}
