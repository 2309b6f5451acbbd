import type { Id } from '#shared/base/ids.ts';
import type { Box, Point } from '#shared/layout/card-geometry.ts';

/** An end of a relation that is taken to another component, and the component at its other end. */
export interface TakenEnd {
  readonly relation: Id;
  readonly end: 'from' | 'to';
  readonly fixed: Id;
}

/** What a press of the pointer began on. */
export interface Press {
  /** On the screen, and on the canvas. */
  readonly at: Point;
  readonly point: Point;
  readonly on: Id | undefined;
  /** The note that was pressed, which lies over all components. */
  readonly note: Id | undefined;
  readonly adds: boolean;
  readonly isRelating: boolean;
  /** Pressed on an end of the selected relation. */
  readonly taken?: TakenEnd | undefined;
  /** Pressed with Alt: what is dragged stays, and copies of it move. */
  readonly copies: boolean;
}

/** The rectangle that two points span. */
export const boxBetween = (a: Point, b: Point): Box => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  w: Math.abs(a.x - b.x),
  h: Math.abs(a.y - b.y),
});

/** Whether a drag lands where it is let go, in line with nothing: with Alt, unless that makes it a copy, or with Ctrl. */
export const isFree = (press: Press, event: PointerEvent): boolean =>
  (event.altKey && !press.copies) || ((event.ctrlKey || event.metaKey) && !press.adds);
