import type { Id } from '#shared/base/ids.ts';
import type { Point } from '#shared/layout/card-geometry.ts';

/** What a press of the pointer began on. */
export interface Press {
  /** On the screen, and on the canvas. */
  readonly at: Point;
  readonly point: Point;
  readonly on: Id | undefined;
  readonly adds: boolean;
  readonly isRelating: boolean;
  /** Pressed with Alt: what is dragged stays, and copies of it move. */
  readonly copies: boolean;
}
