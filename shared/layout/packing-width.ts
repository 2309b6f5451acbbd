import { bandHeader, lanePadding } from './band-layout.ts';
import { cardGap, snapped } from './card-geometry.ts';
import type { LaneBlocks } from './blocks.ts';
import { packLane } from './pack-lane.ts';

const minWidth = 600;
/** What the two pillars take beside the bands, as long as each is one card wide. */
const pillarsWidth = 300;
/** Of the room a canvas usually has. */
const aspect = 1.6;
/** A picture that has to be shown so much smaller is still shown nearly as large. */
export const nearly = 1.05;

/** How wide a screen of the usual form must be to show bands so wide and high, and the pillars. */
export const screenWidth = (width: number, height: number): number =>
  Math.max(width + pillarsWidth, height * aspect);

/** The width that lets the whole picture be shown largest, of a few; no box is cut, and nothing that keeps its place sticks out. */
export const packingWidth = (lanes: readonly LaneBlocks[]): number => packingWidths(lanes)[0]!;

/** Widths in which the picture is shown nearly as large as can be, the largest first. */
export function packingWidths(lanes: readonly LaneBlocks[]): readonly number[] {
  let [area, widest] = [0, minWidth];
  for (const { arranged } of lanes.flatMap(({ blocks }) => blocks)) {
    area += (arranged.w + cardGap) * (arranged.h + cardGap);
    widest = Math.max(widest, arranged.w);
  }
  for (const box of lanes.flatMap(({ fixed }) => fixed)) {
    area += (box.w + cardGap) * (box.h + cardGap);
    widest = Math.max(widest, box.x + box.w);
  }
  const square = Math.max(widest, Math.sqrt(area * aspect));
  const sizes = new Map<number, number>();
  for (let share = 0.7; share <= 1.8; share += 0.1) {
    const width = Math.max(widest, snapped(square * share));
    if (sizes.has(width)) continue;
    const height = lanes.reduce(
      (sum, lane) => sum + bandHeader + lanePadding + Math.max(56, packLane(lane, width).h),
      0,
    );
    sizes.set(width, screenWidth(width, height));
  }
  const smallest = Math.min(...sizes.values());
  return [...sizes]
    .filter(([, size]) => size <= smallest * nearly)
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .map(([width]) => width);
}
