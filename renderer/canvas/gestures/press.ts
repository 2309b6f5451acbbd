import type { Id } from '#shared/base/ids.ts';
import type { Point } from '#shared/layout/card-geometry.ts';

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
  readonly adds: boolean;
  readonly isRelating: boolean;
  /** Pressed on an end of the selected relation. */
  readonly taken?: TakenEnd | undefined;
  /** Pressed with Alt: what is dragged stays, and copies of it move. */
  readonly copies: boolean;
}
