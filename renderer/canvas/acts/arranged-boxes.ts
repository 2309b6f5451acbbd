import { boundsOf, boxGap, type Box, type Point } from '#shared/layout/card-geometry.ts';
import type { Arrangement } from '#renderer/state/shown/canvas-port.ts';

/** Space between things that are given the same space. */
const evenGap = 2 * boxGap;

/**
 * How far each box has to move to stand in line or evenly with the others. Lines run through the outermost of them; what is
 * spread keeps its first and its last in place.
 */
export function arrangedBoxes(boxes: readonly Box[], how: Arrangement): readonly Point[] {
  const round = boundsOf(boxes);
  if (round === undefined) return [];
  switch (how) {
    case 'left':
      return boxes.map(({ x }) => across(round.x - x));
    case 'centre':
      return boxes.map(({ x, w }) => across(Math.round(round.x + round.w / 2 - (x + w / 2))));
    case 'right':
      return boxes.map(({ x, w }) => across(round.x + round.w - (x + w)));
    case 'top':
      return boxes.map(({ y }) => down(round.y - y));
    case 'middle':
      return boxes.map(({ y, h }) => down(Math.round(round.y + round.h / 2 - (y + h / 2))));
    case 'bottom':
      return boxes.map(({ y, h }) => down(round.y + round.h - (y + h)));
    case 'spread-across':
      return spread(boxes.map(({ x, w }) => ({ at: x, size: w }))).map(across);
    case 'spread-down':
      return spread(boxes.map(({ y, h }) => ({ at: y, size: h }))).map(down);
    case 'same-spacing':
      return round.w >= round.h
        ? spread(
            boxes.map(({ x, w }) => ({ at: x, size: w })),
            evenGap,
          ).map(across)
        : spread(
            boxes.map(({ y, h }) => ({ at: y, size: h })),
            evenGap,
          ).map(down);
  }
}

const across = (x: number): Point => ({ x, y: 0 });
const down = (y: number): Point => ({ x: 0, y });

interface Extent {
  readonly at: number;
  readonly size: number;
}

/** How far each moves so that the spaces between them are the same: `gap`, or what there is between the first and the last. */
function spread(extents: readonly Extent[], gap = evenly(extents)): number[] {
  const order = extents.map((_, index) => index).sort((a, b) => extents[a]!.at - extents[b]!.at);
  const moves = extents.map(() => 0);
  let at = extents[order[0]!]!.at;
  for (const index of order) {
    moves[index] = Math.round(at - extents[index]!.at);
    at += extents[index]!.size + gap;
  }
  return moves;
}

function evenly(extents: readonly Extent[]): number {
  if (extents.length < 2) return 0;
  const first = Math.min(...extents.map(({ at }) => at));
  const last = extents.reduce((a, b) => (b.at >= a.at ? b : a));
  const held = extents.reduce((sum, { size }) => sum + size, 0) - last.size;
  return (last.at - first - held) / (extents.length - 1);
}
