import type { Kind } from '#shared/catalogue/kinds.ts';
import { isPillarLane, type Lane } from '#shared/catalogue/layers.ts';

/** A size in canvas units: px at 100 %. */
export interface Size {
  readonly w: number;
  readonly h: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An upright rectangle; x and y are its upper left corner. */
export interface Box extends Point, Size {}

/** The kinds of what is drawn: those of components, and groups, which no catalogue knows. */
export type DrawnKind = Kind | 'group';

/** What is drawn on a lane: everything but goals, assumptions and the like. */
export type DrawnLane = Exclude<Lane, 'planning'>;

/** Cards and drags snap to this. */
export const grid = 8;

/** One line: what lies inside a host. */
export const compactCard: Size = { w: 120, h: 24 };
/** Two lines. */
export const fullCard: Size = { w: 136, h: 48 };
/** Two lines, on a pillar. */
export const pillarCard: Size = { w: 120, h: 48 };

/** A container or group that is collapsed: two lines, and the edges of what it holds under it. */
export const collapsedCard: Size = { w: 160, h: 48 };

/** Space between cards that are stacked, and between boxes that stand side by side. */
export const stackGap = 4;
export const boxGap = 8;
/** Space between what is laid out side by side or in rows: lines run through it. */
export const cardGap = 16;

/** How a container surrounds what it holds. */
export interface Frame {
  readonly header: number;
  readonly padding: number;
  readonly minWidth: number;
}

const hostFrame: Frame = { header: 24, padding: 4, minWidth: fullCard.w };
const innerFrame: Frame = { header: 24, padding: 4, minWidth: 128 };
const clusterFrame: Frame = { header: 28, padding: 8, minWidth: 152 };

/** The frame of a container of this kind. */
export function frameOf(kind: DrawnKind): Frame {
  if (kind === 'hypervisor' || kind === 'osPlatform' || kind === 'vm') return innerFrame;
  return isHost(kind) ? hostFrame : clusterFrame;
}

/** Whether what it holds is stacked in columns, as on a machine, instead of standing side by side. */
export const isHost = (kind: DrawnKind): boolean =>
  ['server', 'ftServer', 'hypervisor', 'osPlatform', 'vm', 'k8sCluster'].includes(kind);

const compactKinds: readonly DrawnKind[] = ['vm', 'osContainer', 'pod', 'hypervisor', 'osPlatform'];

/** The size of a component's card where it holds nothing. `inside` says whether it lies in a container. */
export function cardSize(kind: DrawnKind, lane: Lane, inside: boolean): Size {
  if (inside && compactKinds.includes(kind)) return compactCard;
  return isPillarLane(lane) ? pillarCard : fullCard;
}

/** Whether a card has one line only. */
export const isCompact = (size: Size): boolean => size.h <= compactCard.h;

/** The smallest box around boxes; undefined for none. */
export function boundsOf(boxes: Iterable<Box>): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.w);
    bottom = Math.max(bottom, box.y + box.h);
  }
  return left === Infinity ? undefined : { x: left, y: top, w: right - left, h: bottom - top };
}

/** The box of a container round what it holds. */
export function boxAround(inner: Box, frame: Frame): Box {
  const w = Math.max(inner.w + 2 * frame.padding, frame.minWidth);
  return {
    x: inner.x - frame.padding,
    y: inner.y - frame.header,
    w,
    h: inner.h + frame.header + frame.padding,
  };
}

/** A box with as much room round it as neighbours keep. */
export const withRoom = ({ x, y, w, h }: Box, gap: number): Box => ({
  x: x - gap,
  y: y - gap,
  w: w + 2 * gap,
  h: h + 2 * gap,
});

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** Whether a point lies in a box. */
export const holds = (box: Box, point: Point): boolean =>
  point.x >= box.x && point.x < box.x + box.w && point.y >= box.y && point.y < box.y + box.h;

/** The nearest grid line. */
export const snapped = (value: number): number => Math.round(value / grid) * grid;
