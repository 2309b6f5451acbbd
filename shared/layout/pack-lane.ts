import type { LaneBlocks, Block } from './blocks.ts';
import {
  cardGap,
  fullCard,
  overlap,
  snapped,
  type Box,
  type Point,
  type Size,
} from './card-geometry.ts';

/** Where blocks go in their lane, and how far they reach. */
export interface PackedLane extends Size {
  readonly places: ReadonlyMap<Block, Point>;
}

/**
 * Packs a lane `width` wide: boxes in rows, then cards in a grid, filled column by column so that order is place: beside the last
 * row of boxes where they may and all fit there, else under them. What keeps its place is gone round.
 */
export function packLane(
  { blocks, fixed }: LaneBlocks,
  width: number,
  mayStandBeside = true,
): PackedLane {
  const places = new Map<Block, Point>();
  const boxes = blocks.filter((block) => block.isBox);
  const cards = blocks.filter((block) => !block.isBox);
  const rows = packRows(boxes, fixed, width, places);
  packCards(cards, fixed, width, mayStandBeside ? rows : { ...rows, right: width }, places);
  let [w, h] = [0, 0];
  for (const box of fixed) [w, h] = [Math.max(w, box.x + box.w), Math.max(h, box.y + box.h)];
  for (const [{ arranged }, { x, y }] of places)
    [w, h] = [Math.max(w, x + arranged.w), Math.max(h, y + arranged.h)];
  return { places, w, h };
}

/** The last row of boxes: where it ends, and its height. */
interface LastRow {
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function packRows(
  boxes: readonly Block[],
  fixed: readonly Box[],
  width: number,
  places: Map<Block, Point>,
): LastRow {
  let [x, y, bottom] = [0, 0, 0];
  for (const block of boxes) {
    const { w, h } = block.arranged;
    if (x > 0 && x + w > width) [x, y] = [0, bottom + cardGap];
    const at = freeFrom({ x, y, w, h }, fixed, width);
    places.set(block, { x: at.x, y: at.y });
    [x, y] = [at.x + w + cardGap, at.y];
    bottom = Math.max(bottom, at.y + h);
  }
  return { right: x, top: y, bottom };
}

/** The first free place from here on, along rows `width` wide. */
function freeFrom(box: Box, fixed: readonly Box[], width: number): Box {
  let place = box;
  for (;;) {
    const inTheWay = fixed.find((other) => overlap(widened(other), place));
    if (inTheWay === undefined) return place;
    const x = snapped(inTheWay.x + inTheWay.w + cardGap + 3);
    place =
      x + place.w <= width || x <= 0
        ? { ...place, x }
        : { ...place, x: 0, y: snapped(lowestAt(fixed, place) + cardGap + 3) };
  }
}

const widened = (box: Box): Box => ({
  x: box.x - cardGap,
  y: box.y - cardGap,
  w: box.w + 2 * cardGap,
  h: box.h + 2 * cardGap,
});

/** The nearest lower edge of what keeps its place, under the top of a box that found no room. */
function lowestAt(fixed: readonly Box[], { y, h }: Box): number {
  const edges = fixed.map((box) => box.y + box.h).filter((edge) => edge + cardGap > y);
  return Math.min(...edges, y + Math.max(h, fullCard.h) + Infinity);
}

function packCards(
  cards: readonly Block[],
  fixed: readonly Box[],
  width: number,
  last: LastRow,
  places: Map<Block, Point>,
): void {
  const [first] = cards;
  if (first === undefined) return;
  const size = { w: first.arranged.w + cardGap, h: first.arranged.h + cardGap };
  if (fixed.length > 0) {
    packRows(cards, [...fixed, ...placedBoxes(places)], width, places);
    return;
  }
  const beside = {
    columns: Math.floor((width - last.right + cardGap) / size.w),
    rows: Math.max(1, Math.floor((last.bottom - last.top + cardGap) / size.h)),
  };
  if (last.bottom > 0 && beside.columns > 0 && beside.columns * beside.rows >= cards.length)
    return inColumns(cards, beside.rows, { x: last.right, y: last.top }, size, places);
  const columns = Math.max(1, Math.floor((width + cardGap) / size.w));
  const top = last.bottom === 0 ? 0 : last.bottom + cardGap;
  inColumns(cards, Math.ceil(cards.length / columns), { x: 0, y: top }, size, places);
}

const placedBoxes = (places: ReadonlyMap<Block, Point>): Box[] =>
  [...places].map(([{ arranged }, { x, y }]) => ({ x, y, w: arranged.w, h: arranged.h }));

function inColumns(
  cards: readonly Block[],
  rows: number,
  at: Point,
  size: Size,
  places: Map<Block, Point>,
): void {
  const perColumn = Math.ceil(cards.length / Math.ceil(cards.length / rows));
  cards.forEach((card, index) => {
    const column = Math.floor(index / perColumn);
    places.set(card, {
      x: at.x + column * size.w,
      y: at.y + (index % perColumn) * size.h,
    });
  });
}
