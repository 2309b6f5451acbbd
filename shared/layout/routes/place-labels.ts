import { overlap, type Box } from '../card-geometry.ts';
import type { RelationRouter } from './relation-router.ts';
import type { Route } from './route-measures.ts';

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
/** Of a piece of line, this much must be seen beside its label. */
const bare = 10;

/**
 * Labels on level pieces of their lines, where neither a card nor another label lies. A hub's relations that say the same are
 * labelled once. Whoever finds no place has no label.
 */
export function placeLabels(router: RelationRouter, wishes: readonly LabelWish[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const said = new Set<string>();
  for (const { index, text, width } of wishes) {
    const hub = router.hubOf(index);
    const key = `${hub} ${text}`;
    if (hub >= 0 && said.has(key)) continue;
    const box = placeOn(router, router.route(index), width + 2 * labelPadding, placed);
    if (box === undefined) continue;
    said.add(key);
    placed.push({ text, box });
  }
  return placed;
}

function placeOn(
  router: RelationRouter,
  route: Route,
  w: number,
  placed: readonly PlacedLabel[],
): Box | undefined {
  for (const { x, y, length } of levelPieces(route)) {
    if (length < w + bare) return undefined;
    for (const share of [0.5, 0.25, 0.75]) {
      const left = x + Math.max(bare / 2, Math.min(length - w - bare / 2, length * share - w / 2));
      const box = { x: left, y: y - labelHeight / 2, w, h: labelHeight };
      if (router.isFree(box) && !placed.some((other) => overlap(other.box, box))) return box;
    }
  }
  return undefined;
}

/** The level pieces of a route, longest first. */
function levelPieces(route: Route): { x: number; y: number; length: number }[] {
  const pieces: { x: number; y: number; length: number }[] = [];
  for (let at = 0; at + 3 < route.length; at += 2) {
    if (route[at + 1] !== route[at + 3]) continue;
    const [from, to] = [route[at]!, route[at + 2]!];
    pieces.push({ x: Math.min(from, to), y: route[at + 1]!, length: Math.abs(to - from) });
  }
  return pieces.sort((a, b) => b.length - a.length);
}
