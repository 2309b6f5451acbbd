import type { Ink, PainterTools } from './painter-tools.ts';
import { isShown, markOf, type SceneState } from './scene-state.ts';
import { thinLine } from './thin-line.ts';

/** How a card's or group's box is drawn when nothing special is true of it. */
export interface Frame {
  readonly radius: number;
  readonly surface: string;
  readonly line: string;
  /** A dashed line, in canvas units. */
  readonly dash?: readonly number[];
}

/** Smaller corners, in px on the screen, look square: that is how they are drawn, in a third of the time. */
const squareBelow = 1;

/** Whether corners of this radius are drawn square. */
export const isSquare = (radius: number, zoom: number): boolean => radius * zoom < squareBelow;

/** A box in its state: in the shown finding, selected, cannot tell; they combine. */
export function paintSlotFrame(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  zoom: number,
  frame: Frame,
): void {
  const { boxes } = scene;
  const x = boxes.x[slot]!;
  const y = boxes.y[slot]!;
  const w = boxes.w[slot]!;
  const h = boxes.h[slot]!;
  const thin = thinLine(zoom);
  const isHit = isShown(scene, slot);
  const isBlank = scene.marks.mark[slot] === markOf.unknown;
  const hasCorners = isSquare(frame.radius, zoom);
  if (!hasCorners) {
    ink.beginPath();
    ink.roundRect(x + 0.5, y + 0.5, w - 1, h - 1, frame.radius);
  }
  ink.fillStyle = isHit && boxes.level[slot] === 1 ? tools.colour(softOf(scene)) : frame.surface;
  if (hasCorners) ink.fillRect(x + 0.5, y + 0.5, w - 1, h - 1);
  else ink.fill();
  if (isBlank && zoom >= 0.5) ink.setLineDash([3, 2]);
  else if (frame.dash !== undefined) ink.setLineDash([...frame.dash]);
  ink.strokeStyle = isHit
    ? tools.colour(lineOf(scene))
    : isBlank
      ? tools.colour('line-3')
      : frame.line;
  ink.lineWidth = isHit ? 2 * thin : thin;
  if (hasCorners) ink.strokeRect(x + 0.5, y + 0.5, w - 1, h - 1);
  else ink.stroke();
  ink.setLineDash([]);
  if (scene.selected.has(slot)) paintSelection(ink, tools, x, y, w, h, frame.radius, thin);
}

function paintSelection(
  ink: Ink,
  tools: PainterTools,
  x: number,
  y: number,
  w: number,
  h: number,
  radius: number,
  thin: number,
): void {
  ink.strokeStyle = tools.colour('accent');
  ink.lineWidth = 2.5 * thin;
  ink.beginPath();
  ink.roundRect(x, y, w, h, radius);
  ink.stroke();
  ink.strokeStyle = tools.colour('accent-soft');
  ink.lineWidth = 3 * thin;
  ink.beginPath();
  ink.roundRect(x - 2.5 * thin, y - 2.5 * thin, w + 5 * thin, h + 5 * thin, radius + 2);
  ink.stroke();
}

const lineOf = (scene: SceneState) =>
  ({ error: 'err', warning: 'warn', info: 'info' } as const)[scene.shown!.severity];
const softOf = (scene: SceneState) =>
  ({ error: 'err-soft', warning: 'warn-soft', info: 'info-soft' } as const)[scene.shown!.severity];
