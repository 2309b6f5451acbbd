import { overlap, type Box, type Point } from '../card-geometry.ts';
import type { RelationRouter } from './relation-router.ts';
import { pointAlong, type Route } from './route-measures.ts';

/** Of a piece of line, this much must be seen beside its label. */
const bare = 10;
/** Labels are sought in strips so high, in canvas units. */
const strip = 64;

/**
 * Where words stand on lines: on level pieces, where neither a card nor another label lies. A hub's relations that say the same
 * are labelled once. What has its place keeps it, however many more are asked for; who finds none has none.
 */
export class LabelPlaces {
  readonly #router: RelationRouter;
  readonly #height: number;
  readonly #known = new Map<number, Box | undefined>();
  readonly #strips = new Map<number, Box[]>();
  readonly #said = new Set<string>();

  constructor(router: RelationRouter, height: number) {
    this.#router = router;
    this.#height = height;
  }

  /** Whether it is settled where the words of a relation stand, if anywhere. */
  isKnown(index: number): boolean {
    return this.#known.has(index);
  }

  /** The box of a relation's words, `width` wide; undefined where they find no place. */
  boxFor(index: number, text: string, width: number): Box | undefined {
    if (this.#known.has(index)) return this.#known.get(index);
    const hub = this.#router.hubOf(index);
    const key = `${hub} ${text}`;
    const isSaid = hub >= 0 && this.#said.has(key);
    const box = isSaid ? undefined : this.#freeBox(index, width);
    this.#known.set(index, box);
    if (box === undefined) return undefined;
    this.#said.add(key);
    for (const at of stripsOf(box)) this.#strips.set(at, [...(this.#strips.get(at) ?? []), box]);
    return box;
  }

  #freeBox(index: number, width: number): Box | undefined {
    const isFree = (box: Box) =>
      this.#router.isFree(box) && !stripsOf(box).some((at) => this.#isTaken(at, box));
    return boxOnRoute(this.#router.route(index), width, this.#height, isFree);
  }

  #isTaken(at: number, box: Box): boolean {
    return (this.#strips.get(at) ?? []).some((other) => overlap(other, box));
  }
}

/** Where words are sought along a line that has no level piece for them: from its middle outwards. */
const shares = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2];

/**
 * The middle of the words of one line for themselves: where neither a card lies nor the words of a header (`headers`), else where no
 * header does, else half way.
 */
export function labelMiddle(
  router: RelationRouter,
  index: number,
  width: number,
  height: number,
  headers: readonly Box[],
): Point {
  const route = router.route(index);
  const isClear = (box: Box) => !headers.some((header) => overlap(header, box));
  const isFree = (box: Box) => router.isFree(box) && isClear(box);
  const level = boxOnRoute(route, width, height, isFree);
  if (level !== undefined) return { x: level.x + width / 2, y: level.y + height / 2 };
  const points = shares.map((share) => pointAlong(route, share));
  const round = ({ x, y }: Point) => ({
    x: x - width / 2,
    y: y - height / 2,
    w: width,
    h: height,
  });
  return (
    points.find((point) => isFree(round(point))) ??
    points.find((point) => isClear(round(point))) ??
    points[0]!
  );
}

const stripsOf = ({ y, h }: Box): readonly number[] => {
  const [first, last] = [Math.floor(y / strip), Math.floor((y + h) / strip)];
  return first === last ? [first] : [first, last];
};

function boxOnRoute(
  route: Route,
  w: number,
  h: number,
  isFree: (box: Box) => boolean,
): Box | undefined {
  for (const { x, y, length } of levelPieces(route)) {
    if (length < w + bare) return undefined;
    for (const share of [0.5, 0.25, 0.75]) {
      const left = x + Math.max(bare / 2, Math.min(length - w - bare / 2, length * share - w / 2));
      const box = { x: left, y: y - h / 2, w, h };
      if (isFree(box)) return box;
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
