import { pathOfBoxes } from './box-paths.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import type { SceneState } from './scene-state.ts';

/** Boxes in one path: longer paths cost more than their parts. */
const batch = 400;

/** Selected blocks in the accent. */
export function fillChosenBlocks(
  ink: Ink,
  tools: PainterTools,
  { boxes }: SceneState,
  chosen: readonly number[],
): void {
  ink.fillStyle = tools.colour('accent');
  pathOfBoxes(ink, boxes, chosen, () => ink.fill());
}

/** The frames of selected blocks, a few hundred in one stroke. */
export function frameChosenBlocks(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  chosen: readonly number[],
  zoom: number,
): void {
  const thin = 1 / Math.min(zoom, 1);
  ink.lineWidth = 3 * thin;
  ink.strokeStyle = tools.colour('accent-soft');
  strokeBoxes(ink, scene, chosen, 2.5 * thin, 6);
  ink.lineWidth = 2.5 * thin;
  ink.strokeStyle = tools.colour('accent');
  strokeBoxes(ink, scene, chosen, 0, 4);
}

function strokeBoxes(
  ink: Ink,
  { boxes }: SceneState,
  slots: readonly number[],
  grow: number,
  radius: number,
): void {
  ink.beginPath();
  slots.forEach((slot, at) => {
    const [x, y] = [boxes.x[slot]! - grow, boxes.y[slot]! - grow];
    ink.roundRect(x, y, boxes.w[slot]! + 2 * grow, boxes.h[slot]! + 2 * grow, radius);
    if ((at + 1) % batch !== 0) return;
    ink.stroke();
    ink.beginPath();
  });
  ink.stroke();
}
