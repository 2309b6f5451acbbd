import { mountedParts } from '#shared/analysis/facility/mounted-parts.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import type { DrawnLane } from '#shared/layout/card-geometry.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { drawnIcon, drawnSeverity } from '../icons/icon-drawing.ts';
import type { GroupShape, Scene, Shape } from '../scene.ts';
import { fitText } from '../text-width.ts';
import { belowMiddle } from './below-middle.ts';
import { laneInk, oneLine, penFor, spokenComponent, type Pen, type SceneOptions } from './pen.ts';
import { rackUnits, type RackPart, type RackUnits } from './rack-units.ts';
import { t } from '#shared/words/t.ts';

/** The height of one rack unit, and how wide the inside of a rack is drawn: 482.6 mm to 44.45 mm would be 10.9 to 1; labels need less. */
const unit = 18;
const inside = 240;
const post = 28;
const margin = 8;
const titleHeight = 44;
const listAt = margin + inside + 2 * post + 24;
const listWidth = 216;

/**
 * A rack from the front, to scale in rack units, the lowest at the bottom: what is mounted, and which units are free. What has no
 * position, or one the rack does not have, is listed beside it. A rack that states no height is drawn as high as its parts reach.
 */
export function rackScene(plan: PlanView, rack: Component, options: SceneOptions): Scene {
  const pen = penFor(plan, options);
  const units = rackUnits(rack, mountedParts(plan, rack.id));
  const h = titleHeight + units.height * unit + 2 * post + margin;
  const beside = listShapes(pen, units);
  return {
    w: listAt + (beside.h === 0 ? -24 : listWidth) + margin,
    h: Math.max(h, titleHeight + beside.h + margin),
    title: t`${oneLine(rack.name)}: rack elevation, ${said(units)}`,
    shapes: [
      ...titleShapes(rack, units),
      ...frameShapes(units),
      ...partShapes(pen, units),
      ...beside.shapes,
    ],
  };
}

const said = ({ height, isStated, free }: RackUnits): string =>
  isStated
    ? t`${free} U free of ${height} U`
    : t`${free} U free of the ${height} U that its parts reach; its height is not stated`;

const titleShapes = (rack: Component, units: RackUnits): Shape[] => [
  {
    is: 'text',
    x: margin,
    y: 20,
    text: oneLine(rack.name).slice(0, 60),
    size: 14,
    ink: 'ink',
    bold: true,
  },
  { is: 'text', x: margin, y: 37, text: said(units), size: 11, ink: 'ink-2' },
];

/** The upper edge of a unit: units count from 1 at the bottom. */
const topOf = (height: number, position: number): number =>
  titleHeight + post + (height - position) * unit;

function frameShapes({ height, isStated, taken }: RackUnits): Shape[] {
  const [w, h] = [inside + 2 * post, height * unit + 2 * post];
  const numbers = Array.from({ length: height }, (_, index) => index + 1);
  return [
    {
      is: 'rect',
      x: margin + 0.5,
      y: titleHeight + 0.5,
      w: w - 1,
      h: h - 1,
      radius: 6,
      fill: 'group',
      stroke: isStated ? { ink: 'line-3' } : { ink: 'line-3', dash: [4, 3] },
    },
    {
      is: 'rect',
      x: margin + post,
      y: titleHeight + post,
      w: inside,
      h: height * unit,
      fill: 'band',
      stroke: { ink: 'line-2' },
    },
    ...numbers.map((position): Shape => ({
      is: 'text',
      x: margin + post - 6,
      y: topOf(height, position) + unit / 2 + belowMiddle(11),
      text: String(position),
      size: 11,
      ink: 'ink-3',
      anchor: 'end',
    })),
    ...numbers
      .filter((position) => !taken.has(position))
      .map((position): Shape => ({
        is: 'line',
        points: [
          [margin + post, topOf(height, position) + unit],
          [margin + post + inside, topOf(height, position) + unit],
        ],
        stroke: { ink: 'line' },
      })),
  ];
}

const partShapes = (pen: Pen, units: RackUnits): GroupShape[] =>
  units.placed.map((part) => partShape(pen, units.height, part));

function partShape(pen: Pen, rackHeight: number, part: RackPart): GroupShape {
  const { component, bottom, height, column, columns } = part;
  const w = inside / columns;
  const x = margin + post + column * w;
  const y = topOf(rackHeight, bottom + Math.max(height, 1) - 1);
  const h = Math.max(height, 1) * unit;
  const ink = laneInk(component.lane as DrawnLane);
  const mark = pen.marks.get(component.id)?.mark;
  const right = x + w - (mark === undefined ? 6 : 22);
  return {
    is: 'group',
    name: `${spokenComponent(pen, component)}, ${placeWords(part)}`,
    link: component.id,
    shapes: [
      {
        is: 'rect',
        x: x + 1,
        y: y + 1,
        w: w - 2,
        h: h - 2,
        radius: 2,
        fill: 'card',
        stroke: part.isHeightStated ? { ink: 'line-3' } : { ink: 'line-3', dash: [3, 2] },
      },
      { is: 'rect', x: x + 1, y: y + 1, w: 3, h: h - 2, fill: ink },
      drawnIcon(kindData(component.kind).icon, x + 9, y + h / 2 - 6, 12, ink),
      ...labelShapes(pen, part, { left: x + 26, right, middle: y + h / 2 }),
      ...(mark === undefined ? [] : [drawnSeverity(mark, right + 4, y + h / 2 - 6, 12)]),
    ],
  };
}

function labelShapes(
  pen: Pen,
  part: RackPart,
  {
    left,
    right,
    middle,
  }: { readonly left: number; readonly right: number; readonly middle: number },
): Shape[] {
  const size = part.columns === 1 ? `${part.isHeightStated ? part.height : '?'} U` : '';
  const sizeWidth = size === '' ? 0 : pen.widthOf(size, 11) + 8;
  const y = middle + belowMiddle(11);
  const text = fitText(oneLine(part.component.name), right - left - sizeWidth, 11, pen.widthOf);
  return [
    { is: 'text', x: left, y, text, size: 11, ink: 'ink' },
    ...(size === ''
      ? []
      : [{ is: 'text', x: right, y, text: size, size: 11, ink: 'ink-2', anchor: 'end' } as const]),
  ];
}

function placeWords({ bottom, height, isHeightStated }: RackPart): string {
  if (!isHeightStated) return t`unit ${bottom}, height not stated`;
  return height <= 1 ? t`unit ${bottom}` : t`units ${bottom} to ${bottom + height - 1}`;
}

/** What is in the rack, but nobody knows where. */
function listShapes(pen: Pen, { unplaced }: RackUnits): { shapes: Shape[]; h: number } {
  if (unplaced.length === 0) return { shapes: [], h: 0 };
  const rows = unplaced.map(({ component, why }, index): GroupShape => {
    const y = titleHeight + 32 + index * 32;
    return {
      is: 'group',
      name: `${spokenComponent(pen, component)}, ${why}`,
      link: component.id,
      shapes: [
        drawnIcon(
          kindData(component.kind).icon,
          listAt,
          y - 6,
          12,
          laneInk(component.lane as DrawnLane),
        ),
        {
          is: 'text',
          x: listAt + 18,
          y: y + belowMiddle(11),
          text: fitText(oneLine(component.name), listWidth - 18, 11, pen.widthOf),
          size: 11,
          ink: 'ink',
        },
        { is: 'text', x: listAt + 18, y: y + 18, text: why, size: 11, ink: 'ink-2' },
      ],
    };
  });
  const heading: Shape = {
    is: 'text',
    x: listAt,
    y: titleHeight + 12,
    text: t`In this rack, not placed`,
    size: 12,
    ink: 'ink',
    bold: true,
  };
  return { shapes: [heading, ...rows], h: 32 + unplaced.length * 32 };
}
