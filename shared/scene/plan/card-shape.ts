import type { Box, DrawnLane } from '#shared/layout/card-geometry.ts';
import { isCompact } from '#shared/layout/card-geometry.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { Component } from '#shared/plan/records.ts';
import { drawnIcon, drawnSeverity, severityInk } from '../icons/icon-drawing.ts';
import type { GroupShape, Shape, TextShape } from '../scene.ts';
import { fitText } from '../text-width.ts';
import { isImported } from './is-imported.ts';
import { laneInk, oneLine, spokenComponent, type Pen } from './pen.ts';
import type { PlanMark } from './plan-marks.ts';
import { secondLine } from './second-line.ts';

const iconSize = 14;
const markSize = 12;
const edge = 6;

/** How far below its middle a line of text of this size has its baseline. */
export const belowMiddle = (size: number): number => Math.round(size * 0.36 * 100) / 100;

/** A component's card: icon, name, telling facts, and the strongest thing that was found. */
export function cardShape(pen: Pen, component: Component, box: Box): GroupShape {
  const mark = pen.marks.get(component.id);
  const inset = isCompact(box) ? 6 : 7;
  const found = mark === undefined ? nothing(box) : markShapes(pen, mark, box);
  const left = box.x + inset + iconSize + (isCompact(box) ? 4 : 6);
  return {
    is: 'group',
    name: spokenComponent(pen, component),
    link: component.id,
    shapes: [
      cardFrame(box, mark),
      drawnIcon(
        kindData(component.kind).icon,
        box.x + inset,
        box.y + box.h / 2 - iconSize / 2,
        iconSize,
        laneInk(component.lane as DrawnLane),
      ),
      ...found.shapes,
      ...words(pen, component, box, { left, right: found.left }),
      ...(isImported(component) ? [fold(box)] : []),
    ],
  };
}

const cardFrame = (box: Box, mark: PlanMark | undefined): Shape => ({
  is: 'rect',
  x: box.x + 0.5,
  y: box.y + 0.5,
  w: box.w - 1,
  h: box.h - 1,
  radius: 4,
  fill: 'card',
  stroke: mark?.mark === 'unknown' ? { ink: 'line-3', dash: [3, 2] } : { ink: 'line-2' },
});

interface Found {
  readonly shapes: readonly Shape[];
  /** Words end here. */
  readonly left: number;
}

const nothing = (box: Box): Found => ({ shapes: [], left: box.x + box.w - edge });

function markShapes(pen: Pen, { mark, count }: PlanMark, box: Box): Found {
  const middle = isCompact(box) ? box.y + box.h / 2 : box.y + 16;
  let right = box.x + box.w - edge;
  const shapes: Shape[] = [];
  if (!isCompact(box) && count > 1) {
    const text = String(count);
    shapes.push({
      is: 'text',
      x: right,
      y: middle + belowMiddle(11),
      text,
      size: 11,
      ink: severityInk[mark],
      bold: true,
      anchor: 'end',
    });
    right -= pen.widthOf(text, 11, true) + 3;
  }
  shapes.push(drawnSeverity(mark, right - markSize, middle - markSize / 2, markSize));
  return { shapes, left: right - markSize - 4 };
}

function words(
  pen: Pen,
  component: Component,
  box: Box,
  at: { readonly left: number; readonly right: number },
): Shape[] {
  const isFull = !isCompact(box);
  const second = isFull ? oneLine(secondLine(component, pen.catalogue)) : '';
  const isQuiet = pen.marks.get(component.id)?.mark === 'waived';
  const middle = second === '' ? box.y + box.h / 2 : box.y + 16;
  const name: TextShape = {
    is: 'text',
    x: at.left,
    y: middle + belowMiddle(12),
    text: fitText(oneLine(component.name), at.right - at.left, 12, pen.widthOf, isFull),
    size: 12,
    ink: isQuiet ? 'ink-2' : 'ink',
    ...(isFull ? { bold: true } : {}),
  };
  const names = component.status === 'retire' ? [name, strike(pen, name, isFull)] : [name];
  if (second === '') return names;
  const room = box.x + box.w - edge - at.left;
  return [
    ...names,
    {
      is: 'text',
      x: at.left,
      y: box.y + 32 + belowMiddle(11),
      text: fitText(second, room, 11, pen.widthOf),
      size: 11,
      ink: 'ink-2',
    },
  ];
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

/** The folded corner of what came by import. */
const fold = (box: Box): Shape => ({
  is: 'path',
  d: 'M0-7L7 0L2 0L0-2z',
  x: box.x,
  y: box.y + box.h,
  scale: 1,
  fill: 'line-3',
});
