import type { Point } from '#shared/layout/card-geometry.ts';
import { headerRows } from '#shared/layout/header-rows.ts';
import { labelMiddle } from '#shared/layout/routes/label-places.ts';
import { distanceToRoute, type Route } from '#shared/layout/routes/route-measures.ts';
import { sceneRouter } from './scene-router.ts';
import type { SceneState } from './scene-state.ts';

/** Which line is asked for: the nearest within `reach` of a point of the world. */
export interface LineProbe extends Point {
  readonly reach: number;
  /** Room for its words, in canvas units. */
  readonly words: { readonly w: number; readonly h: number };
}

/** A line of the picture: its place among the relations, its way, and where its words stand. */
export interface FoundLine {
  readonly index: number;
  readonly route: Route;
  readonly at: Point;
}

/** How far a way may lead out of the box round its ends, in canvas units. */
const detour = 240;

/** The line at a point, among those that are drawn and whose way is known: nothing is worked out for it. */
export function lineAt(
  scene: SceneState,
  { x, y, reach, words }: LineProbe,
): FoundLine | undefined {
  const { from, to, quiet } = scene.relations;
  const router = sceneRouter(scene);
  let [best, bestDistance] = [-1, reach];
  for (let index = 0; index < from.length; index++) {
    const [a, b] = [from[index]!, to[index]!];
    if (quiet[index] === 1 && !scene.selected.has(a) && !scene.selected.has(b)) continue;
    if (!mayPass(scene, a, b, { x, y }, reach + detour) || !router.isKnown(index)) continue;
    const distance = distanceToRoute(router.route(index), { x, y });
    if (distance <= bestDistance) [best, bestDistance] = [index, distance];
  }
  if (best < 0) return undefined;
  return {
    index: best,
    route: router.route(best),
    at: labelMiddle(router, best, words.w, words.h, headerRows(scene.areas)),
  };
}

function mayPass({ boxes }: SceneState, a: number, b: number, at: Point, reach: number): boolean {
  const { x, y, w, h } = boxes;
  return (
    at.x >= Math.min(x[a]!, x[b]!) - reach &&
    at.x <= Math.max(x[a]! + w[a]!, x[b]! + w[b]!) + reach &&
    at.y >= Math.min(y[a]!, y[b]!) - reach &&
    at.y <= Math.max(y[a]! + h[a]!, y[b]! + h[b]!) + reach
  );
}
