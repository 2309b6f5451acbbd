import { frameOf } from '#shared/layout/card-geometry.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import type { SceneState } from './scene-state.ts';
import { markOf, type Mark } from './scene-state.ts';
import { paintSlotFrame } from './paint-frame.ts';

/** Names of groups are never smaller than this on the screen, in px. */
const smallestName = 11;

/** Clusters, hosts, racks: a surface with a header. Names stay readable at every zoom. */
export function paintGroups(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  visible: (slot: number) => boolean,
  zoom: number,
): void {
  for (const slot of scene.boxes.groups) {
    if (visible(slot)) paintGroup(ink, tools, scene, slot, zoom);
  }
}

function paintGroup(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  zoom: number,
): void {
  const { x, y, w, h } = slotBox(scene, slot);
  if (w * zoom < 3) return;
  const isOuter = scene.boxes.level[slot] === 2;
  paintSlotFrame(ink, tools, scene, slot, zoom, {
    radius: isOuter ? 6 : 4,
    surface: tools.colour(isOuter ? 'group' : 'band'),
    line: tools.colour(isOuter ? 'line-2' : 'line'),
  });
  paintHeader(ink, tools, scene, slot, { x, y, w, h }, zoom);
}

function paintHeader(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  box: { x: number; y: number; w: number; h: number },
  zoom: number,
): void {
  const isOuter = scene.boxes.level[slot] === 2;
  const size = Math.max(12, smallestName / zoom);
  if (box.w * zoom < 34 || box.h < size * 1.4)
    return paintMarkOnly(ink, tools, scene, slot, box, zoom);
  const header = isOuter ? frameOf('hostCluster').header : frameOf('server').header;
  const middle = box.y + Math.max(header, size * 1.5) / 2;
  const grown = size / 12;
  let [left, right] = [box.x + 8 * grown, box.x + box.w - 6 * grown];
  const mark = scene.marks.mark[slot] as Mark;
  if (mark !== markOf.none) {
    right -= paintLabel(ink, tools, scene, slot, right, middle, size);
    right -= 12 * grown;
    tools.mark(ink, mark, right, middle - 6 * grown, 12 * grown);
    right -= 4 * grown;
  }
  if (isOuter) {
    const hue = tools.theme.lanes[scene.boxes.lane[slot]!]!;
    tools.icon(ink, scene.icons[slot]!, left, middle - 7 * grown, 14 * grown, hue);
    left += 20 * grown;
  }
  ink.textBaseline = 'middle';
  ink.font = `${isOuter ? '600 ' : ''}${size}px ${tools.theme.font}`;
  ink.fillStyle = tools.colour('ink');
  const name = tools.fitted(ink, scene.names[slot]!, right - left, `g${isOuter ? 1 : 0}${size}`);
  ink.fillText(name, left, middle + 0.5);
  if (zoom < 0.75) return;
  left += ink.measureText(name).width + 6;
  if (right - left < 30) return;
  ink.font = `11px ${tools.theme.font}`;
  ink.fillStyle = tools.colour('ink-2');
  const second = tools.fitted(ink, scene.seconds[slot]!, right - left, 'gs');
  ink.textAlign = isOuter ? 'left' : 'right';
  ink.fillText(second, isOuter ? left : right, middle + 0.5);
  ink.textAlign = 'left';
}

/** Says what a group's mark stands for; gives the width it took. */
function paintLabel(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  right: number,
  middle: number,
  size: number,
): number {
  const label = scene.marks.labels.find(([labelled]) => labelled === slot)?.[1];
  if (label === undefined) return 0;
  ink.font = `600 ${(size * 11) / 12}px ${tools.theme.font}`;
  ink.fillStyle = tools.markColour(scene.marks.mark[slot] as Mark);
  ink.textBaseline = 'middle';
  const { width } = ink.measureText(label);
  if (width > scene.boxes.w[slot]! / 2) return 0;
  ink.fillText(label, right - width, middle + 0.5);
  return width + 4;
}

function paintMarkOnly(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  box: { x: number; y: number; w: number },
  zoom: number,
): void {
  const mark = scene.marks.mark[slot] as Mark;
  if (mark < markOf.info) return;
  const size = Math.min(12, box.w * 0.8, 7 / zoom);
  tools.mark(ink, mark, box.x + box.w - size - 2, box.y + 2, size);
}

const slotBox = ({ boxes }: SceneState, slot: number) => ({
  x: boxes.x[slot]!,
  y: boxes.y[slot]!,
  w: boxes.w[slot]!,
  h: boxes.h[slot]!,
});
