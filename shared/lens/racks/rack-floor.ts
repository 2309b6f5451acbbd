import type { Id } from '#shared/base/ids.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import type { Component } from '#shared/plan/records.ts';
import type { RackPlace } from './rack-places.ts';

/** Sizes in px: a rack unit, a rack's outside, what stands over and under its units. */
export const rackSizes = {
  unit: 14,
  width: 264,
  post: 26,
  head: 96,
  foot: 12,
  gap: 16,
  heading: 36,
} as const;

/** A heading or a rack, and where it stands on the floor. */
export type FloorItem =
  | { readonly is: 'heading'; readonly key: string; readonly place: RackPlace; readonly box: Box }
  | {
      readonly is: 'rack';
      readonly key: Id;
      readonly rack: Component;
      readonly units: number;
      readonly box: Box;
    };

/** Racks side by side in rows, standing on a common ground, under the names of their rooms. */
export interface Floor {
  readonly items: readonly FloorItem[];
  readonly height: number;
}

/** Puts racks on a floor so wide, in px; `unitsOf` says how many units a rack is drawn with. */
export function rackFloor(
  places: readonly RackPlace[],
  width: number,
  unitsOf: (rack: Component) => number,
): Floor {
  const { gap, heading } = rackSizes;
  const across = Math.max(1, Math.floor((width - gap) / (rackSizes.width + gap)));
  const items: FloorItem[] = [];
  let y = 0;
  for (const place of places) {
    const key = `${place.site?.id ?? ''} ${place.room?.id ?? ''}`;
    items.push({ is: 'heading', key, place, box: { x: gap, y, w: width - 2 * gap, h: heading } });
    y += heading;
    for (let first = 0; first < place.racks.length; first += across) {
      const row = place.racks.slice(first, first + across);
      const tallest = Math.max(...row.map((rack) => outerHeight(unitsOf(rack))));
      items.push(...row.map((rack, column) => rackItem(rack, unitsOf(rack), column, y + tallest)));
      y += tallest + gap;
    }
  }
  return { items, height: y };
}

/** What of a floor is seen between two heights. */
export const inSightOf = ({ items }: Floor, top: number, bottom: number): readonly FloorItem[] =>
  items.filter(({ box }) => box.y < bottom && box.y + box.h > top);

/** Where on a rack a point is: the unit, counted from 1 at the bottom; beyond its ends where the point is. */
export const unitAt = ({ box, units }: Extract<FloorItem, { is: 'rack' }>, y: number): number =>
  units - Math.floor((y - box.y - rackSizes.head) / rackSizes.unit);

const outerHeight = (units: number): number =>
  rackSizes.head + units * rackSizes.unit + rackSizes.foot;

function rackItem(rack: Component, units: number, column: number, ground: number): FloorItem {
  const h = outerHeight(units);
  const x = rackSizes.gap + column * (rackSizes.width + rackSizes.gap);
  return {
    is: 'rack',
    key: rack.id,
    rack,
    units,
    box: { x, y: ground - h, w: rackSizes.width, h },
  };
}
