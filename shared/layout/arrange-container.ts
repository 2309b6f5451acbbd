import type { Id } from '#shared/base/ids.ts';
import {
  boxGap,
  cardGap,
  cardSize,
  frameOf,
  isCompact,
  isHost,
  stackGap,
  type DrawnKind,
  type Point,
  type Size,
} from './card-geometry.ts';
import type { DrawnTree } from './drawn-tree.ts';

/** A component with what lies in it: its size, and where each part lies from its upper left corner. */
export interface Arranged extends Size {
  readonly parts: readonly (Point & { readonly id: Id })[];
}

/** Cards on one host before a second column begins. */
const maxStack = 12;

/**
 * Packs what lies in a component: cards stacked in columns, boxes side by side in rows that keep the
 * whole about twice as wide as high. Brothers keep the order they stand in; `order` decides, smallest
 * first, between those that stand at one place. A site or room is as wide as `width` allows.
 */
export function arrangeContainer(
  tree: DrawnTree,
  id: Id,
  order: (id: Id) => number,
  width = 0,
): Arranged {
  const component = tree.components.get(id)!;
  const children = tree.children.get(id) ?? [];
  if (children.length === 0) {
    const size = cardSize(component.kind, component.lane, tree.parents.has(id));
    return { ...size, parts: [{ id, x: 0, y: 0 }] };
  }
  const frame = frameOf(component.kind);
  const isSite = component.kind === 'site' || component.kind === 'room';
  const inner = packed(
    inOrder(tree, children, order, isSite).map((child) =>
      arrangeContainer(tree, child, order, width - 2 * frame.padding),
    ),
    isHost(component.kind),
    isSite ? width - 2 * frame.padding : 0,
  );
  return {
    w: Math.max(inner.w + 2 * frame.padding, frame.minWidth),
    h: inner.h + frame.header + frame.padding,
    parts: [{ id, x: 0, y: 0 }, ...shifted(inner.parts, frame.padding, frame.header)],
  };
}

/** Cards as columns are read, boxes and what a site holds as rows are; boxes and cards are packed apart. */
function inOrder(
  tree: DrawnTree,
  ids: readonly Id[],
  order: (id: Id) => number,
  isSite: boolean,
): Id[] {
  const at = (id: Id) => tree.components.get(id)!;
  return [...ids].sort((a, b) => {
    const [dx, dy] = [at(a).x - at(b).x, at(a).y - at(b).y];
    const asRows = isSite || tree.children.has(a) || tree.children.has(b);
    return (
      (asRows ? dy || dx : dx || dy) || chain(at(a).kind) - chain(at(b).kind) || order(a) - order(b)
    );
  });
}

/** What a site holds in the order in which it leads power: racks under the bands that fill them. */
const chainKinds: readonly DrawnKind[] = [
  'room',
  'rack',
  'pdu',
  'ups',
  'powerFeed',
  'generator',
  'coolingUnit',
];

const chain = (kind: DrawnKind): number => chainKinds.indexOf(kind);

function packed(children: readonly Arranged[], onHost: boolean, width: number): Arranged {
  const boxes = children.filter((child) => !isCompact(child));
  const cards = children.filter(isCompact);
  const rows = boxes.length === 0 ? nothing : packedBoxes(boxes, width);
  const columns = onHost ? columnsOnHost(rows, cards) : columnsBeside(rows, cards);
  return under(rows, cards.length === 0 ? nothing : inColumns(cards, columns, cardGaps));
}

const cardGaps: Size = { w: boxGap, h: stackGap };

/** Boxes in rows as wide as asked for; many cards of one size, where no width is asked for, in columns. */
function packedBoxes(boxes: readonly Arranged[], width: number): Arranged {
  const most = Math.max(width, rowWidth(boxes));
  const [first] = boxes;
  const isGrid = boxes.every(
    ({ w, h, parts }) => parts.length === 1 && w === first!.w && h === first!.h,
  );
  if (width > 0 || !isGrid || boxes.length <= 6) return inRows(boxes, most);
  const columns = Math.max(1, Math.round((most + cardGap) / (first!.w + cardGap)));
  return inColumns(boxes, columns, { w: cardGap, h: cardGap });
}

const nothing: Arranged = { w: 0, h: 0, parts: [] };

/** Six boxes or fewer stand in one row; more wrap, to about twice as wide as high. */
function rowWidth(boxes: readonly Size[]): number {
  const whole = boxes.reduce((sum, box) => sum + box.w + cardGap, 0);
  if (boxes.length <= 6) return whole;
  const area = boxes.reduce((sum, box) => sum + (box.w + cardGap) * (box.h + cardGap), 0);
  return Math.max(Math.sqrt(area * 2), ...boxes.map((box) => box.w + cardGap));
}

/** One stack, unless it grows too high or the boxes over it leave room for more beside it. */
const columnsOnHost = (rows: Size, cards: readonly Size[]): number =>
  Math.max(Math.ceil(cards.length / maxStack), columnsIn(rows.w, cards));

function columnsBeside(rows: Size, cards: readonly Size[]): number {
  const [first] = cards;
  if (first === undefined) return 1;
  const square = Math.ceil(Math.sqrt((cards.length * 2 * first.h) / first.w));
  return Math.max(columnsIn(rows.w, cards), square, 1);
}

/** How many columns of cards fit into a width. */
const columnsIn = (width: number, [first]: readonly Size[]): number =>
  first === undefined ? 0 : Math.floor((width + boxGap) / (first.w + boxGap));

/** Boxes in rows no wider than `width`, each row as high as its highest. Sizes without the last gap. */
function inRows(boxes: readonly Arranged[], width: number): Arranged {
  let [x, y, rowHeight, w] = [0, 0, 0, 0];
  const parts: (Point & { id: Id })[] = [];
  for (const box of boxes) {
    if (x > 0 && x + box.w > width) [x, y, rowHeight] = [0, y + rowHeight + cardGap, 0];
    parts.push(...shifted(box.parts, x, y));
    w = Math.max(w, x + box.w);
    rowHeight = Math.max(rowHeight, box.h);
    x += box.w + cardGap;
  }
  return { w, h: y + rowHeight, parts };
}

/** Cards of one width in columns of even height, filled column by column. */
function inColumns(cards: readonly Arranged[], columns: number, gaps: Size): Arranged {
  const perColumn = Math.ceil(cards.length / columns);
  const [w, h] = [Math.max(...cards.map((card) => card.w)), Math.max(...cards.map((c) => c.h))];
  const used = Math.ceil(cards.length / perColumn);
  const parts = cards.flatMap((card, index) =>
    shifted(
      card.parts,
      Math.floor(index / perColumn) * (w + gaps.w),
      (index % perColumn) * (h + gaps.h),
    ),
  );
  return { w: used * (w + gaps.w) - gaps.w, h: perColumn * (h + gaps.h) - gaps.h, parts };
}

function under(upper: Arranged, lower: Arranged): Arranged {
  if (upper.parts.length === 0) return lower;
  if (lower.parts.length === 0) return upper;
  const y = upper.h + boxGap;
  return {
    w: Math.max(upper.w, lower.w),
    h: y + lower.h,
    parts: [...upper.parts, ...shifted(lower.parts, 0, y)],
  };
}

/** Parts moved by an offset. */
export const shifted = (
  parts: readonly (Point & { readonly id: Id })[],
  dx: number,
  dy: number,
): (Point & { id: Id })[] => parts.map(({ id, x, y }) => ({ id, x: x + dx, y: y + dy }));
