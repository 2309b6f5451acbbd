import { bands, pillars, type Layer } from '#shared/catalogue/layers.ts';
import type { Box, DrawnLane, Point, Size } from './card-geometry.ts';
import { boundsOf, boxGap, pillarCard } from './card-geometry.ts';

/** How a lane is to be drawn: as it is, with its empty place, or folded to its header. */
export type LaneNeed = 'open' | 'empty' | 'folded';

/** What a lane holds: the box round its corner and everything on it (0 × 0 for nothing), and how it is drawn. */
export interface LaneContent extends Box {
  readonly need: LaneNeed;
}

/** Where a lane lies. */
export interface LaneArea {
  readonly lane: DrawnLane;
  readonly box: Box;
  /** Where the lane's own space begins: a component at (0, 0) is drawn here. */
  readonly origin: Point;
  readonly folded: boolean;
  /** Where its empty place is drawn, when it has one. */
  readonly emptyPlace?: Box;
}

/** Where every lane lies, and the box round them all. */
export interface BandLayout {
  readonly areas: Readonly<Record<DrawnLane, LaneArea>>;
  readonly world: Box;
}

export const bandHeader = 28;
export const pillarHeader = 52;
export const lanePadding = 8;
/** Space between bands: with the padding of the upper one, a strip for the lines that run across. */
export const bandGap = 8;
const emptyContent: Size = { w: 0, h: 56 };
/** An empty place holds what is at stake and three ways to fill it; it takes what room there is, up to `most`. */
const emptyBandPlace = { w: 560, most: 720, h: 56 } as const;
const emptyPillarPlaceHeight = 304;
const minStackWidth = 616;

const stack = [...bands, 'facility'] as const;

/**
 * Five bands, the facility strip under them and two pillars over them at the right, all grown to what
 * they hold. Bands run on under the pillars.
 */
export function bandLayout(contents: Readonly<Record<DrawnLane, LaneContent>>): BandLayout {
  const inner = Math.max(minStackWidth, ...stack.map((lane) => contents[lane].w));
  const left = 2 * lanePadding + inner + boxGap;
  const pillarWidths = pillars.map((lane) => pillarWidth(contents[lane]));
  const width = left + pillarWidths.reduce((sum, w) => sum + w + boxGap, 0);
  const stacked = stackBands(contents, width, inner);
  const height = Math.max(
    stackBottom(stacked, 'storage'),
    ...pillars.map((lane) => pillarHeight(contents[lane])),
  );
  const grown = growTo(stacked, height);
  let x = left;
  const standing = pillars.map((lane, index) => {
    const area = pillarArea(lane, contents[lane], x, pillarWidths[index]!, height);
    x += pillarWidths[index]! + boxGap;
    return area;
  });
  return layoutOf([...grown, ...standing]);
}

function layoutOf(all: readonly LaneArea[]): BandLayout {
  const areas = Object.fromEntries(all.map((area) => [area.lane, area]));
  return {
    areas: areas as Record<DrawnLane, LaneArea>,
    world: boundsOf(all.map((area) => area.box))!,
  };
}

/** Where an empty place goes in a band `inner` wide: beside what is there if there is room, else under it. From the band's content corner. */
function emptyPlaceIn(content: LaneContent, inner: number): Box {
  const x = content.w === 0 ? 0 : content.w + 2 * boxGap;
  const isBeside = x + emptyBandPlace.w <= inner;
  const left = isBeside ? x : 0;
  return {
    x: left,
    y: isBeside || content.h === 0 ? 0 : content.h + boxGap,
    w: Math.min(inner - left, emptyBandPlace.most),
    h: emptyBandPlace.h,
  };
}

function stackBands(
  contents: Readonly<Record<DrawnLane, LaneContent>>,
  width: number,
  inner: number,
): LaneArea[] {
  let y = 0;
  return stack.map((lane) => {
    const area = bandArea(lane, contents[lane], { x: 0, y, w: width, h: 0 }, inner);
    y += area.box.h + bandGap;
    return area;
  });
}

function bandArea(
  lane: (typeof stack)[number],
  content: LaneContent,
  at: Box,
  inner: number,
): LaneArea {
  const corner = { x: lanePadding, y: at.y + bandHeader };
  const origin = { x: corner.x - content.x, y: corner.y - content.y };
  const folded = content.h === 0 && (content.need === 'folded' || lane === 'facility');
  const place = content.need === 'empty' ? emptyPlaceIn(content, inner) : undefined;
  const held = Math.max(content.h, emptyContent.h, place === undefined ? 0 : place.y + place.h);
  const box = { ...at, h: folded ? bandHeader : bandHeader + held + lanePadding };
  if (place === undefined) return { lane, box, origin, folded };
  const emptyPlace = { ...place, x: place.x + corner.x, y: place.y + corner.y };
  return { lane, box, origin, folded, emptyPlace };
}

/** Pillars taller than the stack push the last band down: they cross all bands, not the facility strip. */
function growTo(stacked: readonly LaneArea[], height: number): LaneArea[] {
  const by = height - stackBottom(stacked, 'storage');
  return stacked.map((area) => {
    if (area.lane === 'facility') return moved(area, by);
    return area.lane === 'storage' ? { ...area, box: { ...area.box, h: area.box.h + by } } : area;
  });
}

const moved = (area: LaneArea, by: number): LaneArea => ({
  ...area,
  box: { ...area.box, y: area.box.y + by },
  origin: { ...area.origin, y: area.origin.y + by },
});

function stackBottom(stacked: readonly LaneArea[], lane: DrawnLane): number {
  const { box } = stacked.find((area) => area.lane === lane)!;
  return box.y + box.h;
}

const pillarWidth = (content: LaneContent): number =>
  Math.max(content.w, pillarCard.w) + 2 * lanePadding;

function pillarHeight(content: LaneContent): number {
  const own = pillarHeader + content.h + lanePadding;
  return content.need === 'empty' ? own + emptyPillarPlaceHeight + boxGap : own;
}

function pillarArea(
  lane: Layer,
  content: LaneContent,
  x: number,
  w: number,
  h: number,
): LaneArea & { readonly lane: DrawnLane } {
  const area = {
    lane,
    box: { x, y: 0, w, h },
    origin: { x: x + lanePadding - content.x, y: pillarHeader - content.y },
    folded: content.need === 'folded' && content.h === 0,
  };
  if (content.need !== 'empty') return area;
  const y = pillarHeader + (content.h === 0 ? 0 : content.h + 2 * boxGap);
  const emptyPlace = { x: x + 6, y, w: w - 12, h: emptyPillarPlaceHeight };
  return { ...area, emptyPlace };
}
