import { pathOfBoxes } from './box-paths.ts';
import { isCrowd } from './chosen-crowd.ts';
import { fillChosenBlocks, frameChosenBlocks } from './paint-chosen-blocks.ts';
import { paintSlotFrame } from './paint-frame.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import { isShown, markOf, type Mark, type SceneState } from './scene-state.ts';

/** Cards seen from afar: blocks in their layers' hues, with their marks. */
export function paintBlocks(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slots: readonly number[],
  zoom: number,
): void {
  const { lane } = scene.boxes;
  const byLane = tools.theme.lanes.map((): number[] => []);
  for (const slot of slots) byLane[lane[slot]!]?.push(slot);
  ink.globalAlpha = 0.55;
  byLane.forEach((own, index) => {
    ink.fillStyle = tools.theme.lanes[index]!;
    pathOfBoxes(ink, scene.boxes, own, () => ink.fill());
  });
  ink.globalAlpha = 1;
  const chosen = slots.filter((slot) => scene.selected.has(slot) && !isShown(scene, slot));
  const isFilled = isCrowd(scene, zoom);
  if (isFilled) fillChosenBlocks(ink, tools, scene, chosen);
  for (const slot of slots) paintBlockState(ink, tools, scene, slot, zoom);
  if (!isFilled) frameChosenBlocks(ink, tools, scene, chosen, zoom);
}

/** Marks of a block and whether it is in the shown finding, never too small to see; tiny blocks carry a dot instead of a glyph. */
function paintBlockState(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  zoom: number,
): void {
  const mark = scene.marks.mark[slot] as Mark;
  if (mark >= markOf.warning) paintBlockMark(ink, tools, scene, slot, zoom);
  if (!isShown(scene, slot)) return;
  paintSlotFrame(ink, tools, scene, slot, zoom, {
    radius: 4,
    surface: 'transparent',
    line: 'transparent',
  });
}

function paintBlockMark(
  ink: Ink,
  tools: PainterTools,
  { boxes, marks }: SceneState,
  slot: number,
  zoom: number,
): void {
  const mark = marks.mark[slot] as Mark;
  const right = boxes.x[slot]! + boxes.w[slot]!;
  const top = boxes.y[slot]!;
  const height = boxes.h[slot]!;
  if (zoom >= 0.3) {
    const size = Math.min(height, Math.max(12, 8 / zoom));
    tools.mark(ink, mark, right - size - 2, top + (height - size) / 2, size);
    return;
  }
  const dot = Math.min(height, Math.max(10, 3 / zoom));
  ink.fillStyle = tools.markColour(mark);
  ink.fillRect(right - dot, top, dot, dot);
}
