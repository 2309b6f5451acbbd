import type { Box, DrawnLane } from '#shared/layout/card-geometry.ts';
import { isCompact } from '#shared/layout/card-geometry.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { Component } from '#shared/plan/records.ts';
import { drawnIcon, drawnSeverity, severityInk } from '../icons/icon-drawing.ts';
import type { GroupShape, Shape } from '../scene.ts';
import { belowMiddle } from './below-middle.ts';
import { cardEdge, cardWords } from './card-words.ts';
import { isImported } from './is-imported.ts';
import { laneInk, oneLine, spokenComponent, type Pen } from './pen.ts';
import type { PlanMark } from './plan-marks.ts';
import { secondLine } from './second-line.ts';

const iconSize = 14;
const markSize = 12;

/** A component's card: icon, name, telling facts, and the strongest thing that was found. */
export function cardShape(pen: Pen, component: Component, box: Box): GroupShape {
  const mark = pen.marks.get(component.id);
  const second = isCompact(box) ? '' : oneLine(secondLine(component, pen.catalogue));
  const middle = second === '' ? box.y + box.h / 2 : box.y + 16;
  const inset = isCompact(box) ? 6 : 7;
  const found = mark === undefined ? nothing(box) : markShapes(pen, mark, box, middle);
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
      ...cardWords(pen, component, box, { left, right: found.left, middle, second }),
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

const nothing = (box: Box): Found => ({ shapes: [], left: box.x + box.w - cardEdge });

function markShapes(pen: Pen, { mark, count }: PlanMark, box: Box, middle: number): Found {
  let right = box.x + box.w - cardEdge;
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

/** The folded corner of what came by import. */
const fold = (box: Box): Shape => ({
  is: 'path',
  d: 'M0-7L7 0L2 0L0-2z',
  x: box.x,
  y: box.y + box.h,
  scale: 1,
  fill: 'line-3',
});
