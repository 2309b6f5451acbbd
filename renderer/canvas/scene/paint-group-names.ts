import { frameOf } from '#shared/layout/card-geometry.ts';
import { lockIcon } from './paint-cards.ts';
import { isNamedGroup } from './paint-groups.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import { levelOf, looks, markOf, type Mark, type SceneState } from './scene-state.ts';

/** How high names are in the units they are drawn in. */
const baseSize = 12;
/** Names of outer groups are never smaller than this on the screen, in px. */
const smallestName = 11;
/** Those of inner ones neither, as long as their header has room for it, in canvas units: they last as long as names of cards. */
const leastInner = 8;
const mostInner = 16;
/** Below this zoom names lie over the blocks, on a ground of their own. */
const onBlocksBelow = 0.5;

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
  if (isOuter) return Math.max(baseSize, smallestName / zoom);
  const size = Math.max(baseSize, leastInner / zoom);
  return size > mostInner ? 0 : size;
}

function paintHeader(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  zoom: number,
): void {
  const { x, y, w, h } = slotBox(scene, slot);
  const isOuter = scene.boxes.level[slot] === levelOf.group;
  const size = nameSize(isOuter, zoom);
  if (size === 0 || w * zoom < 40 || h < size * 1.4)
    return paintMarkOnly(ink, tools, scene, slot, zoom);
  const { header } = frameOf(isOuter ? 'hostCluster' : 'server');
  const grown = size / baseSize;
  ink.save();
  ink.translate(x, y + Math.max(header, size * 1.5) / 2);
  ink.scale(grown, grown);
  paintHeaderWords(ink, tools, scene, slot, { isOuter, w: w / grown, zoom });
  ink.restore();
}

interface Header {
  readonly isOuter: boolean;
  /** In units that make a name `baseSize` high: a font of its own for every zoom would be looked for anew. */
  readonly w: number;
  readonly zoom: number;
}

/** Icon, name, second line, lock and mark, round the middle of a header. */
function paintHeaderWords(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  { isOuter, w, zoom }: Header,
): void {
  let [left, right] = [8, w - 6];
  const mark = scene.marks.mark[slot] as Mark;
  if (mark !== markOf.none) {
    right -= paintLabel(ink, tools, scene, slot, right, w) + 12;
    tools.mark(ink, mark, right, -6, 12);
    right -= 4;
  }
  if ((scene.looks[slot]! & looks.locked) !== 0) {
    right -= 12;
    tools.icon(ink, lockIcon, right, -6, 12, tools.colour('ink-2'));
    right -= 4;
  }
  ink.textBaseline = 'middle';
  ink.font = `${isOuter ? '600 ' : ''}${baseSize}px ${tools.theme.font}`;
  const hasIcon = isOuter && (zoom >= onBlocksBelow || scene.boxes.w[slot]! * zoom >= 110);
  const inset = hasIcon ? 20 : 0;
  const name = tools.fitted(ink, scene.names[slot]!, right - left - inset, `g${isOuter ? 1 : 0}`);
  const { width } = ink.measureText(name);
  const isOpaque = isOuter && !isNamedGroup(scene, slot);
  paintGround(ink, tools, { x: left, w: width + inset, h: baseSize }, isOpaque, zoom);
  if (hasIcon) {
    const hue = tools.theme.lanes[scene.boxes.lane[slot]!]!;
    tools.icon(ink, scene.icons[slot]!, left, -7, 14, hue);
    left += inset;
  }
  ink.fillStyle = tools.colour('ink');
  ink.fillText(name, left, 0.5);
  left += width + 6;
  if (zoom < 0.75 || right - left < 40) return;
  ink.font = `11px ${tools.theme.font}`;
  const second = tools.fitted(ink, scene.seconds[slot]!, right - left, 'gs');
  if (second === '') return;
  const secondWidth = tools.widthOf(ink, second, 'gs');
  const x = isOuter ? left : right - secondWidth;
  paintGround(ink, tools, { x, w: secondWidth, h: 11 }, isOpaque, zoom);
  ink.fillStyle = tools.colour('ink-2');
  ink.fillText(second, x, 0.5);
}

/** Lines and blocks do not run through a name. */
function paintGround(
  ink: Ink,
  tools: PainterTools,
  at: { readonly x: number; readonly w: number; readonly h: number },
  isOuter: boolean,
  zoom: number,
): void {
  ink.fillStyle = tools.colour(isOuter ? 'group' : 'band');
  ink.globalAlpha = zoom < onBlocksBelow ? 0.85 : 1;
  ink.fillRect(at.x - at.h * 0.2, -at.h * 0.7, at.w + at.h * 0.4, at.h * 1.4);
  ink.globalAlpha = 1;
}

/** Says what a group's mark stands for, in a header so wide; gives the width it took. */
function paintLabel(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  right: number,
  w: number,
): number {
  const label = scene.marks.labels.find(([labelled]) => labelled === slot)?.[1];
  if (label === undefined) return 0;
  ink.font = `600 11px ${tools.theme.font}`;
  ink.fillStyle = tools.markColour(scene.marks.mark[slot] as Mark);
  ink.textBaseline = 'middle';
  const { width } = ink.measureText(label);
  if (width > w / 2) return 0;
  ink.fillText(label, right - width, 0.5);
  return width + 4;
}

function paintMarkOnly(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  zoom: number,
): void {
  const mark = scene.marks.mark[slot] as Mark;
  if (mark < markOf.info) return;
  const { x, y, w } = slotBox(scene, slot);
  const size = Math.min(12, w * 0.8, 7 / zoom);
  tools.mark(ink, mark, x + w - size - 2, y + 2, size);
}

const slotBox = ({ boxes }: SceneState, slot: number) => ({
  x: boxes.x[slot]!,
  y: boxes.y[slot]!,
  w: boxes.w[slot]!,
  h: boxes.h[slot]!,
});
