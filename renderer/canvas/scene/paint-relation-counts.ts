import type { Box } from '#shared/layout/card-geometry.ts';
import { routeMiddle } from '#shared/layout/routes/route-measures.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import { sceneRouter } from './scene-router.ts';
import type { SceneState } from './scene-state.ts';

/** Seen from further away, a number on a line cannot be read. */
const readableFrom = 0.5;
const height = 14;

/** How many relations the lines stand for that end at a collapsed card. */
export function paintRelationCounts(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  sight: Box,
  zoom: number,
): void {
  if (zoom < readableFrom) return;
  const { from, to, quiet, count } = scene.relations;
  if (!count.some((many) => many > 1)) return;
  const router = sceneRouter(scene);
  for (let index = 0; index < count.length; index++) {
    if (count[index]! < 2 || quiet[index] === 1) continue;
    const [a, b] = [from[index]!, to[index]!];
    if (scene.hidden.has(a) || scene.hidden.has(b)) continue;
    if (!router.isKnown(index)) continue;
    const { x, y } = routeMiddle(router.route(index));
    if (isNear(sight, x, y)) paintCount(ink, tools, `×${count[index]!}`, x, y);
  }
}

function paintCount(ink: Ink, tools: PainterTools, text: string, x: number, y: number): void {
  ink.font = `600 11px ${tools.theme.font}`;
  const width = ink.measureText(text).width + 8;
  ink.beginPath();
  ink.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
  ink.fillStyle = tools.colour('card');
  ink.fill();
  ink.strokeStyle = tools.colour('line-2');
  ink.lineWidth = 1;
  ink.stroke();
  ink.fillStyle = tools.colour('ink-2');
  ink.textBaseline = 'middle';
  ink.textAlign = 'center';
  ink.fillText(text, x, y + 0.5);
  ink.textAlign = 'left';
}

const isNear = (sight: Box, x: number, y: number): boolean =>
  x > sight.x && x < sight.x + sight.w && y > sight.y && y < sight.y + sight.h;
