import type { Id } from '#shared/base/ids.ts';
import { laneTitles } from '#shared/catalogue/lane-titles.ts';
import {
  boxGap,
  compactCard,
  stackGap,
  type Box,
  type DrawnLane,
} from '#shared/layout/card-geometry.ts';
import { drawnIcon } from '../icons/icon-drawing.ts';
import type { GroupShape, Shape } from '../scene.ts';
import { fitText } from '../text-width.ts';
import { belowMiddle } from './below-middle.ts';
import type { LaneNeighbours } from './neighbours.ts';
import { nodeIcon } from './node-words.ts';
import { laneInk, oneLine, spokenComponent, type Pen } from './pen.ts';
import { counted } from '#shared/words/counted.ts';

/** Space for the name of a lane before its stubs. */
const captionWidth = 88;
const mostRows = 2;
const step = { x: compactCard.w + boxGap, y: compactCard.h + stackGap };

/** How many stubs there is room for beside each other, after the name of their lane. */
const stubsAcross = (width: number): number =>
  Math.max(1, Math.floor((width - captionWidth + boxGap) / step.x));

/** How many stubs of one lane are drawn. */
export const mostStubs = (width: number): number => stubsAcross(width) * mostRows;

/** Stubs as they lie, with how high they are. */
export interface StubRows {
  readonly boxes: ReadonlyMap<Id, Box>;
  readonly shapes: readonly Shape[];
  readonly h: number;
}

/** Neighbours as small stubs, lane under lane, in an order that keeps their lines short; what there is no room for is counted. */
export function stubRows(
  pen: Pen,
  lanes: readonly LaneNeighbours[],
  at: { readonly x: number; readonly y: number; readonly w: number },
  middleOf: (id: Id) => number,
): StubRows {
  const boxes = new Map<Id, Box>();
  const shapes: Shape[] = [];
  let y = at.y;
  for (const neighbours of lanes) {
    shapes.push(caption(neighbours.lane, at.x, y));
    const ids = nearestFirst(neighbours, middleOf);
    const shown = ids.length > mostStubs(at.w) ? ids.slice(0, mostStubs(at.w) - 1) : ids;
    const left = at.x + captionWidth;
    const place = (index: number): Box => ({
      x: left + (index % stubsAcross(at.w)) * step.x,
      y: y + Math.floor(index / stubsAcross(at.w)) * step.y,
      ...compactCard,
    });
    shown.forEach((id, index) => {
      boxes.set(id, place(index));
      shapes.push(stub(pen, id, place(index)));
    });
    if (shown.length < ids.length) {
      shapes.push(more(ids.length - shown.length, place(shown.length)));
    }
    const count = Math.min(ids.length, mostStubs(at.w));
    y += Math.ceil(count / stubsAcross(at.w)) * step.y + boxGap;
  }
  return { boxes, shapes, h: y - at.y };
}

/** By the middle of what each is related to: then few lines cross. */
function nearestFirst({ ids, pairs }: LaneNeighbours, middleOf: (id: Id) => number): Id[] {
  const sums = new Map<Id, { sum: number; count: number }>();
  for (const [inside, outside] of pairs) {
    const { sum, count } = sums.get(outside) ?? { sum: 0, count: 0 };
    sums.set(outside, { sum: sum + middleOf(inside), count: count + 1 });
  }
  const mean = (id: Id) => sums.get(id)!.sum / sums.get(id)!.count;
  return [...ids].sort((a, b) => mean(a) - mean(b));
}

const caption = (lane: DrawnLane, x: number, y: number): Shape => ({
  is: 'text',
  x,
  y: y + compactCard.h / 2 + belowMiddle(11),
  text: laneTitles[lane],
  size: 11,
  ink: laneInk(lane),
  bold: true,
});

function stub(pen: Pen, id: Id, box: Box): GroupShape {
  const component = pen.tree.components.get(id)!;
  const middle = box.y + box.h / 2;
  const ink = laneInk(component.lane as DrawnLane);
  return {
    is: 'group',
    name: spokenComponent(pen, component),
    link: id,
    shapes: [
      {
        is: 'rect',
        x: box.x + 0.5,
        y: box.y + 0.5,
        w: box.w - 1,
        h: box.h - 1,
        radius: 4,
        fill: 'group',
        stroke: { ink: 'line-2' },
      },
      drawnIcon(nodeIcon(component.kind), box.x + 6, middle - 6, 12, ink),
      {
        is: 'text',
        x: box.x + 22,
        y: middle + belowMiddle(11),
        text: fitText(oneLine(component.name), box.w - 28, 11, pen.widthOf),
        size: 11,
        ink: 'ink-2',
      },
    ],
  };
}

const more = (count: number, box: Box): Shape => ({
  is: 'text',
  x: box.x + 6,
  y: box.y + box.h / 2 + belowMiddle(11),
  text: counted(count, { one: 'and {0} more', other: 'and {0} more' }),
  size: 11,
  ink: 'ink-2',
});
