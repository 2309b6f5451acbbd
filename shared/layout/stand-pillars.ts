import { pillarHeader } from './band-layout.ts';
import { boxGap, snapped, type DrawnLane } from './card-geometry.ts';
import { shifted } from './arrange-container.ts';
import type { Block, LaneBlocks, Position } from './blocks.ts';
import type { LanePacker } from './lane-packer.ts';

/** What acts on components farther apart than this, in canvas units, acts on everything: it stands where there is room. */
const narrow = 420;

/**
 * Where the blocks of a pillar go: at the height of what they serve, without gaps where that is everything; in as many columns as
 * keep the pillar no higher than the bands.
 */
export function standPillar({ blocks, fixed }: LaneBlocks, packer: LanePacker): Position[] {
  const height = packer.stackHeight() - pillarHeader;
  const served = new Map(blocks.map((block) => [block, servedBy(block, packer)]));
  const needed = blocks.reduce((sum, { arranged }) => sum + arranged.h + boxGap, 0);
  if (fixed.length > 0 || needed > height) return inColumns(blocks, Math.max(height, 56), fixed);
  const ordered = blocks.toSorted(
    (a, b) => (served.get(a)?.middle ?? height / 2) - (served.get(b)?.middle ?? height / 2),
  );
  return atHeights(ordered, height, (block) => {
    const at = served.get(block);
    return at === undefined || at.reach > narrow ? undefined : at.middle - pillarHeader;
  });
}

/** The two pillars. */
export const standingLanes: readonly DrawnLane[] = ['security', 'management'];

function servedBy(
  { neighbours }: Block,
  packer: LanePacker,
): { readonly middle: number; readonly reach: number } | undefined {
  const heights = neighbours.flatMap((id) => packer.heightOf(id) ?? []);
  if (heights.length === 0) return undefined;
  let [least, most, sum] = [Infinity, -Infinity, 0];
  for (const y of heights) [least, most, sum] = [Math.min(least, y), Math.max(most, y), sum + y];
  return { middle: sum / heights.length, reach: most - least };
}

function atHeights(
  blocks: readonly Block[],
  height: number,
  wish: (block: Block) => number | undefined,
): Position[] {
  let left = blocks.reduce((sum, { arranged }) => sum + arranged.h + boxGap, -boxGap);
  let y = 0;
  return blocks.flatMap((block) => {
    const { arranged } = block;
    const wished = wish(block);
    const at = wished === undefined ? y : snapped(wished - arranged.h / 2);
    y = Math.max(y, Math.min(at, snapped(height - left - 4)));
    const places = shifted(arranged.parts, 0, y);
    y += arranged.h + boxGap;
    left -= arranged.h + boxGap;
    return places;
  });
}

function inColumns(
  blocks: readonly Block[],
  height: number,
  fixed: LaneBlocks['fixed'],
): Position[] {
  // What keeps its place has the first column for itself.
  let x = fixed.reduce((most, box) => Math.max(most, box.x + box.w + boxGap), 0);
  let [y, columnWidth] = [0, 0];
  return blocks.flatMap(({ arranged }) => {
    if (y > 0 && y + arranged.h > height) [x, y, columnWidth] = [x + columnWidth + boxGap, 0, 0];
    const places = shifted(arranged.parts, x, y);
    columnWidth = Math.max(columnWidth, arranged.w);
    y += arranged.h + boxGap;
    return places;
  });
}
