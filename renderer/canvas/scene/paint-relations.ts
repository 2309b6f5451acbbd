import {
  familyDashes,
  familyNumbers,
  relationFamilies,
} from '#shared/catalogue/relation-families.ts';
import type { Box } from '#shared/layout/card-geometry.ts';
import type { RelationRouter } from '#shared/layout/routes/relation-router.ts';
import { traceRoute } from '#shared/layout/routes/trace-route.ts';
import { relationCurve } from '#shared/scene/plan/relation-curve.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import { sceneRouter } from './scene-router.ts';
import { shownAs, type SceneSight } from './scene-sight.ts';
import type { SceneState } from './scene-state.ts';
import { thinLine } from './thin-line.ts';

/** Straight below this zoom: a bend cannot be seen. */
const straightBelow = 0.25;
/** Lines are whole below this zoom: dashes cannot be told apart. */
const dashesFrom = 0.6;
/** Strokes in one path: longer paths cost more than their parts. */
const batch = 400;
/** For finding new ways in one picture; lines whose way is not known by then are drawn as curves until the next. */
const routingMs = 14;

/** Relations with an end in sight, thin; those of selected components are left to `paintChosenRelations`. Gives whether all ran their ways. */
export function paintRelations(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  sight: SceneSight,
  zoom: number,
): boolean {
  const { from, to, quiet } = scene.relations;
  ink.strokeStyle = tools.colour(zoom < straightBelow ? 'line-2' : 'line-3');
  ink.globalAlpha = alphaFor(from.length, zoom);
  ink.lineWidth = thinLine(zoom);
  const { shown } = sight;
  const chosen = fewChosen(scene);
  const seen: number[] = [];
  for (let index = 0; index < from.length; index++) {
    if (quiet[index] === 1) continue;
    const a = from[index]!;
    const b = to[index]!;
    if (shown[a] === shownAs.gone || shown[b] === shownAs.gone) continue;
    if (shown[a] !== shownAs.inside && shown[b] !== shownAs.inside) continue;
    if (!chosen.has(a) && !chosen.has(b)) seen.push(index);
  }
  const isWhole = paintLines(ink, scene, seen, zoom);
  ink.globalAlpha = 1;
  return isWhole;
}

/** The relations of selected components, in the accent. */
export function paintChosenRelations(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  zoom: number,
): boolean {
  const chosenLines = chosenRelations(scene);
  if (chosenLines.length === 0) return true;
  ink.strokeStyle = tools.colour('accent');
  ink.lineWidth = 1.25 / Math.min(zoom, 1);
  return paintLines(ink, scene, chosenLines, zoom);
}

/** The relations of a few selected components. */
function chosenRelations(scene: SceneState): number[] {
  const chosen = fewChosen(scene);
  if (chosen.size === 0) return [];
  const { from, to } = scene.relations;
  const found: number[] = [];
  for (let index = 0; index < from.length; index++) {
    const [a, b] = [from[index]!, to[index]!];
    if (!chosen.has(a) && !chosen.has(b)) continue;
    if (!isGone(scene, a) && !isGone(scene, b)) found.push(index);
  }
  return found;
}

/** More lines than this are a ground, not a drawing. */
const manyLines = 400;

/** From afar, many lines are drawn so faintly that a bundle shows and a single one does not hide what is under it. */
function alphaFor(count: number, zoom: number): number {
  if (zoom >= 0.5) return count > manyLines ? 0.6 : 0.85;
  return zoom >= straightBelow ? 0.5 : Math.max(0.08, Math.min(0.5, 600 / count));
}

/** Gives whether every line ran its way. */
function paintLines(ink: Ink, scene: SceneState, lines: readonly number[], zoom: number): boolean {
  if (zoom < straightBelow) {
    strokeAll(ink, lines, (index) => straight(ink, scene, index));
    return true;
  }
  if (scene.isGliding) {
    strokeAll(ink, lines, (index) => curve(ink, scene, index));
    return true;
  }
  const router = sceneRouter(scene);
  const until = performance.now() + routingMs;
  const isLate = lines.map((index) => !router.isKnown(index) && !knowsNow(router, index, until));
  const draw = (index: number, at: number) =>
    isLate[at] === true ? curve(ink, scene, index) : traceRoute(ink, router.route(index));
  if (zoom < dashesFrom) strokeAll(ink, lines, draw);
  else strokeByFamily(ink, scene, lines, draw);
  return !isLate.includes(true);
}

function knowsNow(router: RelationRouter, index: number, until: number): boolean {
  if (performance.now() > until) return false;
  router.route(index);
  return true;
}

function strokeByFamily(
  ink: Ink,
  scene: SceneState,
  lines: readonly number[],
  draw: (index: number, at: number) => void,
): void {
  const places = new Map(lines.map((index, at) => [index, at]));
  relationFamilies.forEach((family, number) => {
    const own = lines.filter((index) => familyNumbers[scene.relations.kind[index]!] === number);
    if (own.length === 0) return;
    ink.setLineDash([...familyDashes[family]]);
    strokeAll(ink, own, (index) => draw(index, places.get(index)!));
  });
  ink.setLineDash([]);
}

function strokeAll(
  ink: Ink,
  lines: readonly number[],
  draw: (index: number, at: number) => void,
): void {
  ink.beginPath();
  lines.forEach((index, at) => {
    draw(index, at);
    if ((at + 1) % batch !== 0) return;
    ink.stroke();
    ink.beginPath();
  });
  ink.stroke();
}

/** From end to end of what `relationCurve` gives, without its points: from afar it is thousands of lines at once. */
function straight(ink: Ink, { boxes, relations }: SceneState, index: number): void {
  const { x, y, w, h } = boxes;
  const a = relations.from[index]!;
  const b = relations.to[index]!;
  const isAbove = y[b]! >= y[a]! + h[a]!;
  if (isAbove || y[a]! >= y[b]! + h[b]!) {
    ink.moveTo(x[a]! + w[a]! / 2, isAbove ? y[a]! + h[a]! : y[a]!);
    ink.lineTo(x[b]! + w[b]! / 2, isAbove ? y[b]! : y[b]! + h[b]!);
    return;
  }
  const isLeft = x[b]! >= x[a]!;
  ink.moveTo(isLeft ? x[a]! + w[a]! : x[a]!, y[a]! + h[a]! / 2);
  ink.lineTo(isLeft ? x[b]! : x[b]! + w[b]!, y[b]! + h[b]! / 2);
}

function curve(ink: Ink, scene: SceneState, index: number): void {
  const [begin, one, two, end] = curveOf(scene, index);
  ink.moveTo(begin.x, begin.y);
  ink.bezierCurveTo(one.x, one.y, two.x, two.y, end.x, end.y);
}

const curveOf = (scene: SceneState, index: number) =>
  relationCurve(
    boxOf(scene, scene.relations.from[index]!),
    boxOf(scene, scene.relations.to[index]!),
  );

/** The relations of a whole selection would cover the picture: only those of a few components stand out. */
const mostChosen = 60;

const noneChosen: ReadonlySet<number> = new Set();

const fewChosen = ({ selected }: SceneState): ReadonlySet<number> =>
  selected.size > mostChosen ? noneChosen : selected;

const isGone = (scene: SceneState, slot: number): boolean =>
  scene.hidden.has(slot) || scene.boxes.level[slot] === 0;

const boxOf = ({ boxes }: SceneState, slot: number): Box => ({
  x: boxes.x[slot]!,
  y: boxes.y[slot]!,
  w: boxes.w[slot]!,
  h: boxes.h[slot]!,
});
