import { frameOf, type Box, type DrawnLane } from '#shared/layout/card-geometry.ts';
import { isComponent, type DrawnNode } from '#shared/layout/drawn-tree.ts';
import { drawnIcon, drawnSeverity, severityInk } from '../icons/icon-drawing.ts';
import type { GroupShape, Shape } from '../scene.ts';
import { fitText } from '../text-width.ts';
import { belowMiddle } from './below-middle.ts';
import { nodeIcon } from './node-words.ts';
import { laneInk, oneLine, spokenComponent, type Pen } from './pen.ts';
import type { PlanMark } from './plan-marks.ts';
import { secondLine } from './second-line.ts';

/** The surface of a container: what lies in it is drawn over it. */
export function containerSurface(pen: Pen, component: DrawnNode, box: Box): Shape {
  const isOuter = !pen.tree.parents.has(component.id);
  const isBlank = pen.marks.get(component.id)?.mark === 'unknown';
  return {
    is: 'rect',
    x: box.x + 0.5,
    y: box.y + 0.5,
    w: box.w - 1,
    h: box.h - 1,
    radius: isOuter ? 6 : 4,
    fill: isOuter ? 'group' : 'band',
    stroke: isBlank
      ? { ink: 'line-3', dash: [3, 2] }
      : component.kind === 'group'
        ? { ink: 'line-3', dash: [6, 3] }
        : { ink: isOuter ? 'line-2' : 'line' },
  };
}

/** A container's name, telling facts and mark, over the lines that cross it. */
export function containerHeader(pen: Pen, component: DrawnNode, box: Box): GroupShape {
  const isOuter = !pen.tree.parents.has(component.id);
  const middle = box.y + frameOf(component.kind).header / 2;
  const mark = pen.marks.get(component.id);
  const found =
    mark === undefined
      ? { shapes: [], left: box.x + box.w - 6 }
      : markShapes(pen, mark, box, middle);
  const left = box.x + (isOuter ? 8 : 6);
  return {
    is: 'group',
    name: spokenComponent(pen, component),
    ...(isComponent(component) ? { link: component.id } : {}),
    shapes: [
      ...found.shapes,
      ...headerWords(pen, component, { left, right: found.left, middle, isOuter }),
    ],
  };
}

function markShapes(
  pen: Pen,
  { mark, label }: PlanMark,
  box: Box,
  middle: number,
): { shapes: readonly Shape[]; left: number } {
  let right = box.x + box.w - 6;
  const shapes: Shape[] = [];
  const width = label === undefined ? 0 : pen.widthOf(label, 11, true);
  if (label !== undefined && width <= box.w / 2) {
    const y = middle + belowMiddle(11);
    const ink = severityInk[mark];
    shapes.push({ is: 'text', x: right, y, text: label, size: 11, ink, bold: true, anchor: 'end' });
    right -= width + 4;
  }
  shapes.push(drawnSeverity(mark, right - 12, middle - 6, 12));
  return { shapes, left: right - 16 };
}

interface HeaderSpace {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly isOuter: boolean;
}

function headerWords(pen: Pen, component: DrawnNode, space: HeaderSpace): Shape[] {
  const { left, right, middle, isOuter } = space;
  const forIcon = isOuter ? 20 : 0;
  const name = fitText(oneLine(component.name), right - left - forIcon, 12, pen.widthOf, isOuter);
  const width = pen.widthOf(name, 12, isOuter);
  const ink = laneInk(component.lane as DrawnLane);
  return [
    ground(left, middle, width + forIcon, isOuter),
    ...(isOuter ? [drawnIcon(nodeIcon(component.kind), left, middle - 7, 14, ink)] : []),
    {
      is: 'text',
      x: left + forIcon,
      y: middle + belowMiddle(12),
      text: name,
      size: 12,
      ink: 'ink',
      ...(isOuter ? { bold: true } : {}),
    },
    ...headerFacts(pen, component, { ...space, left: left + forIcon + width + 6 }),
  ];
}

/** Lines do not run through a name. */
const ground = (x: number, middle: number, w: number, isOuter: boolean): Shape => ({
  is: 'rect',
  x: x - 2,
  y: middle - 8,
  w: w + 4,
  h: 16,
  fill: isOuter ? 'group' : 'band',
});

function headerFacts(pen: Pen, component: DrawnNode, space: HeaderSpace): Shape[] {
  const { left, right, middle, isOuter } = space;
  if (right - left < 40) return [];
  const said = isComponent(component) ? oneLine(secondLine(component, pen.catalogue)) : '';
  const text = fitText(said, right - left, 11, pen.widthOf);
  if (text === '') return [];
  const width = pen.widthOf(text, 11);
  const x = isOuter ? left : right - width;
  return [
    ground(x, middle, width, isOuter),
    { is: 'text', x, y: middle + belowMiddle(11), text, size: 11, ink: 'ink-2' },
  ];
}
