import type { Box } from '#shared/layout/card-geometry.ts';
import { LabelPlaces } from '#shared/layout/routes/label-places.ts';
import type { RelationRouter } from '#shared/layout/routes/relation-router.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import { sceneRouter } from './scene-router.ts';
import type { SceneState } from './scene-state.ts';

/** Seen from further away, words on lines cannot be read. */
const readableFrom = 0.85;
const size = 11;
const height = 14;
const padding = 3;
/** For finding places in one picture; what has none by then is looked at for the next. */
const placingMs = 6;

/** The places of each router's labels: they stay where they are while somebody pans. */
const known = new WeakMap<RelationRouter, LabelPlaces>();

/** What relations say, on their lines, where neither a card nor other words lie. Gives whether all that are in sight were looked at. */
export function paintRelationLabels(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  sight: Box,
  zoom: number,
): boolean {
  if (zoom < readableFrom || scene.isGliding || scene.relationWords.length === 0) return true;
  const router = sceneRouter(scene);
  const places = placesOf(router);
  const until = performance.now() + placingMs;
  let isWhole = true;
  ink.font = `${size}px ${tools.theme.font}`;
  ink.textBaseline = 'middle';
  for (const index of labelled(scene, sight)) {
    if (!router.isKnown(index)) continue;
    if (!places.isKnown(index) && performance.now() > until) {
      isWhole = false;
      continue;
    }
    const words = scene.relationWords[scene.relations.kind[index]!] ?? '';
    const box = places.boxFor(index, words, tools.widthOf(ink, words, 'label') + 2 * padding);
    if (box !== undefined) paintLabel(ink, tools, words, box);
  }
  return isWhole;
}

function placesOf(router: RelationRouter): LabelPlaces {
  const places = known.get(router) ?? new LabelPlaces(router, height);
  known.set(router, places);
  return places;
}

/** Relations that may say something: drawn, each for itself, with both ends or what is between them near the sight. */
function* labelled({ relations, boxes, hidden }: SceneState, sight: Box): Generator<number> {
  const { from, to, quiet, count } = relations;
  const { x, y, w, h } = boxes;
  for (let index = 0; index < from.length; index++) {
    if (quiet[index] === 1 || count[index]! > 1) continue;
    const [a, b] = [from[index]!, to[index]!];
    if (Math.max(x[a]! + w[a]!, x[b]! + w[b]!) < sight.x) continue;
    if (Math.min(x[a]!, x[b]!) > sight.x + sight.w) continue;
    if (Math.max(y[a]! + h[a]!, y[b]! + h[b]!) < sight.y) continue;
    if (Math.min(y[a]!, y[b]!) > sight.y + sight.h) continue;
    if (!hidden.has(a) && !hidden.has(b)) yield index;
  }
}

function paintLabel(ink: Ink, tools: PainterTools, words: string, box: Box): void {
  ink.fillStyle = tools.colour('band');
  ink.beginPath();
  ink.roundRect(box.x, box.y, box.w, box.h, 3);
  ink.fill();
  ink.fillStyle = tools.colour('ink-2');
  ink.fillText(words, box.x + padding, box.y + box.h / 2 + 0.5);
}
