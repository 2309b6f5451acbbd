import type { Box, Point } from '#shared/layout/card-geometry.ts';

/** The four places of a card where a relation may be drawn from. */
export const handlesOf = ({ x, y, w, h }: Box): readonly Point[] => [
  { x: x + w / 2, y },
  { x: x + w, y: y + h / 2 },
  { x: x + w / 2, y: y + h },
  { x, y: y + h / 2 },
];

/** How near to a handle counts as on it, in px of the screen. */
const reach = 7;

/** Whether a point of the canvas is on a handle of a box. */
export const isOnHandle = (box: Box, point: Point, zoom: number): boolean =>
  handlesOf(box).some(
    (handle) => Math.hypot(handle.x - point.x, handle.y - point.y) * zoom <= reach,
  );
