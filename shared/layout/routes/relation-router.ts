import type { Box } from '../card-geometry.ts';
import { findRoute } from './find-route.ts';
import { isNearRoute, movedSlots } from './inherited-routes.ts';
import { ObstacleGrid, type RouteBoxes } from './obstacle-grid.ts';
import type { Route } from './route-measures.ts';
import type { RouteGround } from './walk-gutters.ts';

/** Relations as pairs of slots. */
export interface RoutePairs {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
}

/** When more boxes than this have moved, ways are found anew. */
const mostMoved = 400;
/** With more relations than this, a component is a hub: its lines run together. */
const hubFrom = 5;
const mostTwins = 3;

/**
 * The ways of relations, found when first asked for and kept: each depends on the boxes alone and on no other way, so painters,
 * pictures and gestures that know the same boxes draw the same lines.
 */
export class RelationRouter {
  readonly #ground: RouteGround;
  readonly #pairs: RoutePairs;
  readonly #degrees: Uint32Array;
  readonly #routes: (Route | undefined)[];
  #twins: Uint8Array | undefined;

  constructor(boxes: RouteBoxes, pairs: RoutePairs, corridors: readonly number[]) {
    this.#ground = { boxes, grid: new ObstacleGrid(boxes), corridors };
    this.#pairs = pairs;
    this.#routes = Array.from({ length: pairs.from.length });
    this.#degrees = degreesOf(pairs, boxes.level.length);
  }

  /**
   * Takes over the ways of an earlier picture that nothing near them has changed. Both must be about the same relations, told by
   * their ends.
   */
  inherit(before: RelationRouter): void {
    const { boxes, corridors } = this.#ground;
    if (String(corridors) !== String(before.#ground.corridors)) return;
    const moved = movedSlots(before.#ground.boxes, boxes, mostMoved);
    if (moved === undefined) return;
    const known = before.#byEnds();
    const gone = new Set(moved);
    for (let index = 0; index < this.#pairs.from.length; index++) {
      const [a, b] = [this.#pairs.from[index]!, this.#pairs.to[index]!];
      const route = known.get(this.#keyOf(index));
      if (route === undefined || gone.has(a) || gone.has(b)) continue;
      if (this.#hasOtherHub(before, a) || this.#hasOtherHub(before, b)) continue;
      if (isNearRoute(route, moved, before.#ground.boxes)) continue;
      if (!isNearRoute(route, moved, boxes)) this.#routes[index] = route;
    }
  }

  #byEnds(): Map<string, Route> {
    const known = new Map<string, Route>();
    this.#routes.forEach((route, index) => {
      if (route !== undefined) known.set(this.#keyOf(index), route);
    });
    return known;
  }

  #keyOf(index: number): string {
    return `${this.#pairs.from[index]} ${this.#pairs.to[index]} ${this.#twinOf(index)}`;
  }

  /** Whether lines meet otherwise at a component now that it has more or fewer relations. */
  #hasOtherHub(before: RelationRouter, slot: number): boolean {
    return this.#degrees[slot] !== before.#degrees[slot];
  }

  /** Whether the way of a relation is known already. */
  isKnown(index: number): boolean {
    return this.#routes[index] !== undefined;
  }

  /** The way of a relation, by its place in the pairs. */
  route(index: number): Route {
    return (this.#routes[index] ??= this.#found(
      index,
      this.#boxAt(this.#pairs.from[index]!),
      this.#boxAt(this.#pairs.to[index]!),
    ));
  }

  /** The way a relation would take if its ends lay elsewhere. Not kept. */
  routeBetween(index: number, a: Box, b: Box): Route {
    return this.#found(index, a, b);
  }

  /** How many cards that are no end of it a way runs over. */
  crossings(index: number): number {
    const { from, to } = this.#pairs;
    return this.#ground.grid.crossings(this.route(index), from[index]!, to[index]!);
  }

  /** Whether no card lies in a box. */
  isFree(box: Box): boolean {
    return this.#ground.grid.isFree(box);
  }

  /** The end at which lines run together, or -1 where neither is a hub. */
  hubOf(index: number): number {
    const [a, b] = [this.#pairs.from[index]!, this.#pairs.to[index]!];
    const hub = this.#degrees[a]! >= this.#degrees[b]! ? a : b;
    return this.#degrees[hub]! > hubFrom ? hub : -1;
  }

  #found(index: number, a: Box, b: Box): Route {
    const [slotA, slotB] = [this.#pairs.from[index]!, this.#pairs.to[index]!];
    const [degreeA, degreeB] = [this.#degrees[slotA]!, this.#degrees[slotB]!];
    const hub = degreeA >= degreeB ? slotA : slotB;
    return findRoute(this.#ground, {
      a,
      b,
      slotA,
      slotB,
      track: hub,
      twin: this.#twinOf(index),
      bundledA: degreeA > hubFrom,
      bundledB: degreeB > hubFrom,
    });
  }

  #boxAt(slot: number): Box {
    const { x, y, w, h } = this.#ground.boxes;
    return { x: x[slot]!, y: y[slot]!, w: w[slot]!, h: h[slot]! };
  }

  #twinOf(index: number): number {
    this.#twins ??= twinsOf(this.#pairs, this.#degrees.length);
    return this.#twins[index]!;
  }
}

function degreesOf({ from, to }: RoutePairs, size: number): Uint32Array {
  const degrees = new Uint32Array(size);
  for (let index = 0; index < from.length; index++) {
    degrees[from[index]!]!++;
    degrees[to[index]!]!++;
  }
  return degrees;
}

/** For each relation, how many before it join the same two. */
function twinsOf({ from, to }: RoutePairs, size: number): Uint8Array {
  const twins = new Uint8Array(from.length);
  const seen = new Map<number, number>();
  for (let index = 0; index < from.length; index++) {
    const [a, b] = [from[index]!, to[index]!];
    const key = Math.min(a, b) * size + Math.max(a, b);
    const before = seen.get(key) ?? 0;
    twins[index] = Math.min(before, mostTwins);
    seen.set(key, before + 1);
  }
  return twins;
}
