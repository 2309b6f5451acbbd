import type { Box } from '#shared/layout/card-geometry.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import { relationCurve } from '#shared/scene/plan/relation-curve.ts';
import type { SceneState } from './scene-state.ts';

/** Straight below this zoom: a bend cannot be seen. */
const straightBelow = 0.25;
/** Strokes in one path: longer paths cost more than their parts. */
const batch = 400;

/** Relations with an end in sight, thin; those of selected components are left to `paintChosenRelations`. */
export function paintRelations(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  sight: Box,
  zoom: number,
): void {
  const { from, to, quiet } = scene.relations;
  ink.strokeStyle = tools.colour(zoom < straightBelow ? 'line-2' : 'line-3');
  ink.globalAlpha = alphaFor(from.length, zoom);
  ink.lineWidth = 1 / Math.min(zoom, 1);
  const stroke = strokes(ink, scene, zoom);
  for (let index = 0; index < from.length; index++) {
    const [a, b] = [from[index]!, to[index]!];
    if (chosen(scene, a) || chosen(scene, b) || quiet[index] === 1) continue;
    if (isGone(scene, a) || isGone(scene, b)) continue;
    if (inSight(scene, a, sight) || inSight(scene, b, sight)) stroke.add(a, b);
  }
  stroke.end();
  ink.globalAlpha = 1;
}

/** The relations of selected components, in the accent. */
export function paintChosenRelations(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  zoom: number,
): void {
  if (scene.selected.size === 0 || scene.selected.size > mostChosen) return;
  const { from, to } = scene.relations;
  ink.strokeStyle = tools.colour('accent');
  ink.lineWidth = 1.25 / Math.min(zoom, 1);
  const stroke = strokes(ink, scene, zoom);
  for (let index = 0; index < from.length; index++) {
    const [a, b] = [from[index]!, to[index]!];
    if (!chosen(scene, a) && !chosen(scene, b)) continue;
    if (!isGone(scene, a) && !isGone(scene, b)) stroke.add(a, b);
  }
  stroke.end();
}

/** More lines than this are a ground, not a drawing. */
const manyLines = 400;

/** From afar, many lines are drawn so faintly that a bundle shows and a single one does not hide what is under it. */
function alphaFor(count: number, zoom: number): number {
  if (zoom >= 0.5) return count > manyLines ? 0.45 : 0.8;
  return zoom >= straightBelow ? 0.5 : Math.max(0.08, Math.min(0.5, 600 / count));
}

function strokes(ink: Ink, scene: SceneState, zoom: number) {
  let count = 0;
  ink.beginPath();
  return {
    add(a: number, b: number): void {
      const [begin, one, two, end] = relationCurve(boxOf(scene, a), boxOf(scene, b));
      ink.moveTo(begin.x, begin.y);
      if (zoom < straightBelow) ink.lineTo(end.x, end.y);
      else ink.bezierCurveTo(one.x, one.y, two.x, two.y, end.x, end.y);
      if (++count % batch !== 0) return;
      ink.stroke();
      ink.beginPath();
    },
    end: () => ink.stroke(),
  };
}

/** The relations of a whole selection would cover the picture: only those of a few components stand out. */
const mostChosen = 60;

const chosen = (scene: SceneState, slot: number): boolean =>
  scene.selected.size <= mostChosen && scene.selected.has(slot);

const isGone = (scene: SceneState, slot: number): boolean =>
  scene.hidden.has(slot) || scene.boxes.level[slot] === 0;

function inSight({ boxes }: SceneState, slot: number, sight: Box): boolean {
  return (
    boxes.x[slot]! < sight.x + sight.w &&
    boxes.x[slot]! + boxes.w[slot]! > sight.x &&
    boxes.y[slot]! < sight.y + sight.h &&
    boxes.y[slot]! + boxes.h[slot]! > sight.y
  );
}

const boxOf = ({ boxes }: SceneState, slot: number): Box => ({
  x: boxes.x[slot]!,
  y: boxes.y[slot]!,
  w: boxes.w[slot]!,
  h: boxes.h[slot]!,
});
