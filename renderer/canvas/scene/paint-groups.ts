import { pathOfBoxes } from './box-paths.ts';
import { isCrowd } from './chosen-crowd.ts';
import { isSquare, paintSlotFrame } from './paint-frame.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import { isShown, levelOf, looks, markOf, type SceneState } from './scene-state.ts';
import { thinLine } from './thin-line.ts';

/** Smaller ones, in px on the screen, are not drawn. */
const leastWidth = 3;

/** Surfaces of clusters, hosts, racks; outer ones first. From afar those that look alike are drawn together. */
export function paintGroups(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  groups: Uint32Array,
  zoom: number,
): void {
  const seen = groups.filter((slot) => scene.boxes.w[slot]! * zoom >= leastWidth);
  for (const run of runsOf(scene, seen, zoom)) {
    const first = run[0]!;
    if (isPlain(scene, first, zoom)) paintAlike(ink, tools, scene, run, zoom);
    else paintGroup(ink, tools, scene, first, zoom);
  }
}

const isOuter = ({ boxes }: SceneState, slot: number): boolean =>
  boxes.level[slot] === levelOf.group;

/** How the box of a group is drawn. */
const frameOf = (tools: PainterTools, isOuterOne: boolean) => ({
  radius: isOuterOne ? 6 : 4,
  surface: tools.colour(isOuterOne ? 'group' : 'band'),
  line: tools.colour(isOuterOne ? 'line-2' : 'line'),
});

/** Groups that follow each other and are drawn in the same way; each for itself where something is true of it. */
function runsOf(scene: SceneState, groups: Uint32Array, zoom: number): number[][] {
  const runs: number[][] = [];
  let before: number | undefined;
  for (const slot of groups) {
    const isAlike =
      before !== undefined &&
      isOuter(scene, before) === isOuter(scene, slot) &&
      scene.selected.has(before) === scene.selected.has(slot) &&
      isPlain(scene, before, zoom) &&
      isPlain(scene, slot, zoom);
    if (isAlike) runs.at(-1)!.push(slot);
    else runs.push([slot]);
    before = slot;
  }
  return runs;
}

/** Nothing is true of it, or only that it is one of a crowd that is selected: frames as wide as that of one would hide what lies inside. */
const isPlain = (scene: SceneState, slot: number, zoom: number): boolean =>
  isSquare(isOuter(scene, slot) ? 6 : 4, zoom) &&
  !isShown(scene, slot) &&
  !isNamedGroup(scene, slot) &&
  (scene.selected.has(slot) ? isCrowd(scene, zoom) : scene.marks.mark[slot] !== markOf.unknown);

function paintAlike(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slots: readonly number[],
  zoom: number,
): void {
  const { surface, line } = frameOf(tools, isOuter(scene, slots[0]!));
  ink.fillStyle = surface;
  pathOfBoxes(ink, scene.boxes, slots, () => ink.fill());
  ink.strokeStyle = scene.selected.has(slots[0]!) ? tools.colour('accent') : line;
  ink.lineWidth = thinLine(zoom);
  pathOfBoxes(ink, scene.boxes, slots, () => ink.stroke());
}

function paintGroup(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  zoom: number,
): void {
  if (isNamedGroup(scene, slot)) return paintNamedGroup(ink, tools, scene, slot, zoom);
  paintSlotFrame(ink, tools, scene, slot, zoom, frameOf(tools, isOuter(scene, slot)));
}

/** Whether a slot is a group that people made, and no component. */
export const isNamedGroup = (scene: SceneState, slot: number): boolean =>
  ((scene.looks[slot] ?? 0) & looks.group) !== 0;

/** A group has a dashed edge and no surface: it is a way to look at the plan, not a part of it. */
function paintNamedGroup(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  zoom: number,
): void {
  const unit = 1 / Math.min(zoom, 1);
  paintSlotFrame(ink, tools, scene, slot, zoom, {
    radius: 6,
    surface: 'transparent',
    line: tools.colour('line-3'),
    dash: [6 * unit, 3 * unit],
  });
}
