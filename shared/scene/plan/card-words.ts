import { isCompact, type Box } from '#shared/layout/card-geometry.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Shape, TextShape } from '../scene.ts';
import { fitText } from '../text-width.ts';
import { twoLines } from '../two-lines.ts';
import { belowMiddle } from './below-middle.ts';
import { oneLine, type Pen } from './pen.ts';

/** Words and signs of a card end so far from its edge. */
export const cardEdge = 6;
const lineHeight = 16;

/** Where the words of a card stand, and what stands under its name. */
interface WordPlace {
  readonly left: number;
  readonly right: number;
  /** The middle of the name. */
  readonly middle: number;
  readonly second: string;
}

/** The name of a component on its card, in two lines where nothing stands under it, and what else is told of it. */
export function cardWords(
  pen: Pen,
  component: Component,
  box: Box,
  { left, right, middle, second }: WordPlace,
): Shape[] {
  const isBold = !isCompact(box);
  const isQuiet = pen.marks.get(component.id)?.mark === 'waived';
  const lines = nameLines(pen, oneLine(component.name), right - left, {
    isBold,
    hasTwo: isBold && second === '',
  });
  const names = lines.flatMap((text, index): Shape[] => {
    const line: TextShape = {
      is: 'text',
      x: left,
      y: middle + lineHeight * (index - (lines.length - 1) / 2) + belowMiddle(12),
      text,
      size: 12,
      ink: isQuiet ? 'ink-2' : 'ink',
      ...(isBold ? { bold: true } : {}),
    };
    return component.status === 'retire' ? [line, strike(pen, line, isBold)] : [line];
  });
  if (second === '') return names;
  const text = fitText(second, box.x + box.w - cardEdge - left, 11, pen.widthOf);
  const y = box.y + 32 + belowMiddle(11);
  return [...names, { is: 'text', x: left, y, text, size: 11, ink: 'ink-2' }];
}

function nameLines(
  { widthOf }: Pen,
  name: string,
  room: number,
  { isBold, hasTwo }: { readonly isBold: boolean; readonly hasTwo: boolean },
): readonly string[] {
  const cut = (text: string) => fitText(text, room, 12, widthOf, isBold);
  return hasTwo ? twoLines(name, (text) => widthOf(text, 12, isBold) <= room, cut) : [cut(name)];
}

/** The line through the name of what is to be retired. */
const strike = (pen: Pen, { x, y, text, size, ink }: TextShape, isBold: boolean): Shape => ({
  is: 'line',
  points: [
    [x, y - belowMiddle(size)],
    [x + pen.widthOf(text, size, isBold), y - belowMiddle(size)],
  ],
  stroke: { ink },
});
