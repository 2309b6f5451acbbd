import { frameOf } from '#shared/layout/card-geometry.ts';
import { lockIcon } from './paint-cards.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import type { SceneState } from './scene-state.ts';
import { levelOf, looks, markOf, type Mark } from './scene-state.ts';
import { paintSlotFrame } from './paint-frame.ts';

/** Names of outer groups are never smaller than this on the screen, in px. */
const smallestName = 11;
/** Those of inner ones neither, as long as their header has room for it, in canvas units: they last as long as names of cards. */
const leastInner = 8;
const mostInner = 16;
/** Below this zoom names lie over the blocks, on a ground of their own. */
const onBlocksBelow = 0.5;

/** Surfaces of clusters, hosts, racks; outer ones first. */
export function paintGroups(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  groups: Uint32Array,
  zoom: number,
): void {
  for (const slot of groups) {
    if (scene.boxes.w[slot]! * zoom < 3) continue;
    const isOuter = scene.boxes.level[slot] === levelOf.group;
    if (isNamedGroup(scene, slot)) {
      paintNamedGroup(ink, tools, scene, slot, zoom);
      continue;
    }
    paintSlotFrame(ink, tools, scene, slot, zoom, {
      radius: isOuter ? 6 : 4,
      surface: tools.colour(isOuter ? 'group' : 'band'),
      line: tools.colour(isOuter ? 'line-2' : 'line'),
    });
  }
}

/** Whether a slot is a group that people made, and no component. */
const isNamedGroup = (scene: SceneState, slot: number): boolean =>
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

/** Names and marks of groups, readable at every zoom. */
export function paintGroupNames(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  groups: Uint32Array,
  zoom: number,
): void {
  for (const slot of groups) paintHeader(ink, tools, scene, slot, zoom);
}

/** How large a group's name is, in canvas units; 0 where it cannot be read. */
function nameSize(isOuter: boolean, zoom: number): number {
  if (isOuter) return Math.max(12, smallestName / zoom);
  const size = Math.max(12, leastInner / zoom);
  return size > mostInner ? 0 : size;
}

function paintHeader(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  zoom: number,
): void {
  const box = slotBox(scene, slot);
  const isOuter = scene.boxes.level[slot] === levelOf.group;
  const size = nameSize(isOuter, zoom);
  if (size === 0 || box.w * zoom < 40 || box.h < size * 1.4)
    return paintMarkOnly(ink, tools, scene, slot, box, zoom);
  const header = frameOf(isOuter ? 'hostCluster' : 'server').header;
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
  if ((scene.looks[slot]! & looks.locked) !== 0) {
    right -= 12 * grown;
    tools.icon(ink, lockIcon, right, middle - 6 * grown, 12 * grown, tools.colour('ink-2'));
    right -= 4 * grown;
  }
  ink.textBaseline = 'middle';
  ink.font = `${isOuter ? '600 ' : ''}${size}px ${tools.theme.font}`;
  const hasIcon = isOuter && (zoom >= onBlocksBelow || box.w * zoom >= 110);
  const space = right - left - (hasIcon ? 20 * grown : 0);
  const name = tools.fitted(ink, scene.names[slot]!, space, `g${isOuter ? 1 : 0}${size}`);
  const width = ink.measureText(name).width;
  const ground = { x: left, y: middle, w: width + (hasIcon ? 20 * grown : 0), h: size };
  paintGround(ink, tools, ground, isOuter && !isNamedGroup(scene, slot), zoom);
  if (hasIcon) {
    const hue = tools.theme.lanes[scene.boxes.lane[slot]!]!;
    tools.icon(ink, scene.icons[slot]!, left, middle - 7 * grown, 14 * grown, hue);
    left += 20 * grown;
  }
  ink.fillStyle = tools.colour('ink');
  ink.fillText(name, left, middle + 0.5);
  left += width + 6;
  if (zoom < 0.75 || right - left < 40) return;
  ink.font = `11px ${tools.theme.font}`;
  const second = tools.fitted(ink, scene.seconds[slot]!, right - left, 'gs');
  if (second === '') return;
  const w = tools.widthOf(ink, second, 'gs');
  const x = isOuter ? left : right - w;
  paintGround(ink, tools, { x, y: middle, w, h: 11 }, isOuter && !isNamedGroup(scene, slot), zoom);
  ink.fillStyle = tools.colour('ink-2');
  ink.fillText(second, x, middle + 0.5);
}

/** Lines and blocks do not run through a name. */
function paintGround(
  ink: Ink,
  tools: PainterTools,
  at: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
  isOuter: boolean,
  zoom: number,
): void {
  ink.fillStyle = tools.colour(isOuter ? 'group' : 'band');
  ink.globalAlpha = zoom < onBlocksBelow ? 0.85 : 1;
  ink.fillRect(at.x - at.h * 0.2, at.y - at.h * 0.7, at.w + at.h * 0.4, at.h * 1.4);
  ink.globalAlpha = 1;
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
