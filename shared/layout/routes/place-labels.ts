import type { Box } from '../card-geometry.ts';
import { LabelPlaces } from './label-places.ts';
import type { RelationRouter } from './relation-router.ts';

/** A relation that may be labelled: its place in the router, its words and how wide they are. */
export interface LabelWish {
  readonly index: number;
  readonly text: string;
  readonly width: number;
}

/** A label with its box; the words begin at its left edge, `labelPadding` in. */
export interface PlacedLabel {
  readonly text: string;
  readonly box: Box;
}

const labelHeight = 12;
export const labelPadding = 3;

/** Labels of a whole picture, where there is room for them. */
export function placeLabels(router: RelationRouter, wishes: readonly LabelWish[]): PlacedLabel[] {
  const places = new LabelPlaces(router, labelHeight);
  return wishes.flatMap(({ index, text, width }) => {
    const box = places.boxFor(index, text, width + 2 * labelPadding);
    return box === undefined ? [] : [{ text, box }];
  });
}
