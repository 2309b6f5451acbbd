import { kindNames } from '#shared/catalogue/kinds.ts';
import type { Ink, PainterTools } from './painter-tools.ts';
import { paintBlocks } from './paint-blocks.ts';
import { paintSlotFrame } from './paint-frame.ts';
import { levelOf, looks, markOf, type Mark, type SceneState } from './scene-state.ts';

/** Below this zoom a card is a block in its layer's hue. */
export const cardsFrom = 0.5;
/** The padlock stands behind the icons of all kinds and of groups. */
export const lockIcon = kindNames.length + 1;
const gavelIcon = kindNames.length + 2;
/** Below this zoom cards have no second line. */
export const secondLinesFrom = 0.75;
/** From one line of a name to the next. */
const nameLine = 16;

/** The cards in sight, as blocks or as cards with words, by zoom. */
export function paintCards(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slots: readonly number[],
  zoom: number,
): void {
  if (zoom < cardsFrom) paintBlocks(ink, tools, scene, slots, zoom);
  else for (const slot of slots) paintCard(ink, tools, scene, slot, zoom);
}

function paintCard(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  zoom: number,
): void {
  const { x, y, w, h, lane } = scene.boxes;
  const [left, top, width, height] = [x[slot]!, y[slot]!, w[slot]!, h[slot]!];
  if ((scene.looks[slot]! & looks.collapsed) !== 0)
    paintStack(ink, tools, left, top + height, width);
  paintSlotFrame(ink, tools, scene, slot, zoom, {
    radius: 4,
    surface: tools.colour('card'),
    line: tools.colour('line-2'),
  });
  const isFull = height > 24;
  const inset = isFull ? 7 : 6;
  const middle = top + height / 2;
  const hue = tools.theme.lanes[lane[slot]!]!;
  tools.icon(ink, scene.icons[slot]!, left + inset, middle - 7, 14, hue);
  const second = isFull ? secondOf(scene, slot, zoom) : '';
  const centre = second === '' ? middle : top + 16;
  const marked = paintCardMark(ink, tools, scene, slot, { right: left + width - 6, centre });
  const right = paintSigns(ink, tools, scene, slot, { right: marked, centre });
  const from = left + inset + 14 + (isFull ? 6 : 4);
  paintWords(ink, tools, scene, slot, { left: from, right, centre, second });
  if ((scene.looks[slot]! & looks.imported) !== 0) paintFold(ink, tools, left, top + height);
}

/** The line under the name, as far as it is told; what a collapsed card stands for is as long as it is a card. */
function secondOf(scene: SceneState, slot: number, zoom: number): string {
  const isTold = zoom >= secondLinesFrom || (scene.looks[slot]! & looks.collapsed) !== 0;
  return isTold ? scene.seconds[slot]! : '';
}

/** Where signs stand in a card: from the right, about the middle of its name. */
interface SignPlace {
  readonly right: number;
  readonly centre: number;
}

/** Draws the mark at the right and gives how far words may reach. */
function paintCardMark(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  { right, centre }: SignPlace,
): number {
  const mark = scene.marks.mark[slot] as Mark;
  if (mark === markOf.none || scene.boxes.level[slot] !== levelOf.card) return right;
  const isFull = scene.boxes.h[slot]! > 24;
  const count = scene.marks.count[slot]!;
  let edge = right;
  if (isFull && count > 1) {
    ink.font = `600 11px ${tools.theme.font}`;
    ink.fillStyle = tools.markColour(mark);
    ink.textBaseline = 'middle';
    edge -= ink.measureText(String(count)).width;
    ink.fillText(String(count), edge, centre + 0.5);
    edge -= 3;
  }
  tools.mark(ink, mark, edge - 12, centre - 6, 12);
  return edge - 16;
}

/** The words of a card, and where they stand. */
interface CardWords {
  readonly left: number;
  readonly right: number;
  readonly centre: number;
  readonly second: string;
}

function paintWords(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  { left, right, centre, second }: CardWords,
): void {
  const { x, y, w, h } = scene.boxes;
  const isFull = h[slot]! > 24;
  const isQuiet = scene.marks.mark[slot] === markOf.waived;
  ink.textBaseline = 'middle';
  ink.font = `${isFull ? '600 ' : ''}12px ${tools.theme.font}`;
  ink.fillStyle = tools.colour(isQuiet ? 'ink-2' : 'ink');
  const [name, font] = [scene.names[slot]!, isFull ? 'n6' : 'n4'];
  const lines =
    isFull && second === ''
      ? tools.inTwoLines(ink, name, right - left, font)
      : [tools.fitted(ink, name, right - left, font)];
  const isRetiring = (scene.looks[slot]! & looks.retiring) !== 0;
  lines.forEach((line, index) => {
    const at = centre + nameLine * (index - (lines.length - 1) / 2);
    ink.fillText(line, left, at + 0.5);
    if (isRetiring) ink.fillRect(left, at, ink.measureText(line).width, 1);
  });
  if (second === '') return;
  ink.font = `11px ${tools.theme.font}`;
  ink.fillStyle = tools.colour('ink-2');
  const room = x[slot]! + w[slot]! - 6 - left;
  ink.fillText(tools.fitted(ink, second, room, 's'), left, y[slot]! + 32.5);
}

/** The padlock of what gestures leave where it is, the gavel of what a decision speaks of; gives how far words may reach. */
function paintSigns(
  ink: Ink,
  tools: PainterTools,
  scene: SceneState,
  slot: number,
  { right, centre }: SignPlace,
): number {
  const shown = [
    [looks.decided, gavelIcon],
    [looks.locked, lockIcon],
  ] as const;
  let free = right;
  for (const [look, icon] of shown) {
    if ((scene.looks[slot]! & look) === 0) continue;
    tools.icon(ink, icon, free - 11, centre - 6, 12, tools.colour('ink-2'));
    free -= 15;
  }
  return free;
}

/** The edges of two cards under a card that stands for several. */
function paintStack(
  ink: Ink,
  tools: PainterTools,
  left: number,
  bottom: number,
  width: number,
): void {
  ink.strokeStyle = tools.colour('line-3');
  ink.lineWidth = 1;
  for (const step of [1, 2]) {
    const inset = 4 * step;
    ink.beginPath();
    ink.moveTo(left + inset, bottom + 3 * step - 0.5);
    ink.lineTo(left + width - inset, bottom + 3 * step - 0.5);
    ink.stroke();
  }
}

/** The folded corner of a component that came by import. */
function paintFold(ink: Ink, tools: PainterTools, left: number, bottom: number): void {
  ink.fillStyle = tools.colour('line-3');
  ink.beginPath();
  ink.moveTo(left, bottom - 7);
  ink.lineTo(left + 7, bottom);
  ink.lineTo(left + 2, bottom);
  ink.lineTo(left, bottom - 2);
  ink.closePath();
  ink.fill();
}
