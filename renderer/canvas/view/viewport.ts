import type { Box, Point, Size } from '#shared/layout/card-geometry.ts';

/** React Flow's view of the canvas: a point p is drawn at p × zoom + (x, y). */
export interface Viewport extends Point {
  readonly zoom: number;
}

export const minZoom = 0.02;
export const maxZoom = 3;
/** Below this zoom lanes carry their names at their left instead of in their headers. */
export const headersFrom = 0.7;
const gutter = 148;
const headRoom = 48;
const margin = 12;

/** The part of the canvas that is on the screen. */
export const sightOf = ({ x, y, zoom }: Viewport, { w, h }: Size): Box => ({
  x: -x / zoom,
  y: -y / zoom,
  w: w / zoom,
  h: h / zoom,
});

/** Where a point of the screen lies on the canvas. */
export const toCanvas = ({ x, y, zoom }: Viewport, at: Point): Point => ({
  x: (at.x - x) / zoom,
  y: (at.y - y) / zoom,
});

/** The viewport that shows a box whole, never larger than 100 %; small zooms leave room for lane names. */
export function fitting(box: Box, size: Size): Viewport {
  const plain = { left: margin, top: margin };
  const zoom = fitZoom(box, size, plain);
  if (zoom >= headersFrom) return centred(box, size, zoom, plain);
  const labelled = { left: gutter, top: headRoom };
  return centred(box, size, fitZoom(box, size, labelled), labelled);
}

/** The viewport that shows a part of the canvas whole in its middle, as it was seen on a window of another size. */
export function showing(sight: Box, size: Size): Viewport {
  const zoom = clampZoom(Math.min(size.w / sight.w, size.h / sight.h));
  return {
    x: (size.w - sight.w * zoom) / 2 - sight.x * zoom,
    y: (size.h - sight.h * zoom) / 2 - sight.y * zoom,
    zoom,
  };
}

interface Room {
  readonly left: number;
  readonly top: number;
}

const fitZoom = (box: Box, size: Size, { left, top }: Room): number =>
  clampZoom(Math.min((size.w - left - margin) / box.w, (size.h - top - margin) / box.h, 1));

function centred(box: Box, size: Size, zoom: number, { left, top }: Room): Viewport {
  const spareX = Math.max(0, size.w - left - margin - box.w * zoom);
  const spareY = Math.max(0, size.h - top - margin - box.h * zoom);
  return {
    x: left + spareX / 2 - box.x * zoom,
    y: top + Math.min(spareY / 2, 24) - box.y * zoom,
    zoom,
  };
}

const clampZoom = (zoom: number): number => Math.min(maxZoom, Math.max(minZoom, zoom));

/** Zooms by keeping what lies at a point of the screen there. */
export function zoomedAt(viewport: Viewport, at: Point, zoom: number): Viewport {
  const next = clampZoom(zoom);
  const scale = next / viewport.zoom;
  return {
    x: at.x - (at.x - viewport.x) * scale,
    y: at.y - (at.y - viewport.y) * scale,
    zoom: next,
  };
}

/** Two fingers have gone from these points of the screen to those: what lay between them lies between them, larger as they are further apart. */
export function pinched(
  viewport: Viewport,
  [a, b]: readonly [Point, Point],
  [nowA, nowB]: readonly [Point, Point],
): Viewport {
  const [before, after] = [middle(a, b), middle(nowA, nowB)];
  const apart = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y));
  const grown = Math.hypot(nowB.x - nowA.x, nowB.y - nowA.y) / apart;
  const { x, y, zoom } = zoomedAt(viewport, before, viewport.zoom * grown);
  return { x: x + after.x - before.x, y: y + after.y - before.y, zoom };
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The least move that brings a box into sight; at least at `leastZoom`, so that it can be read. */
export function revealing(viewport: Viewport, box: Box, size: Size, leastZoom = 0.5): Viewport {
  const pad = 24;
  const fit = Math.min((size.w - 2 * pad) / box.w, (size.h - 2 * pad) / box.h);
  const zoom = clampZoom(Math.min(Math.max(viewport.zoom, leastZoom), fit));
  const centre = { x: box.x + box.w / 2, y: box.y + box.h / 2 };
  const isSeen =
    zoom === viewport.zoom &&
    box.x * zoom + viewport.x >= pad &&
    box.y * zoom + viewport.y >= pad &&
    (box.x + box.w) * zoom + viewport.x <= size.w - pad &&
    (box.y + box.h) * zoom + viewport.y <= size.h - pad;
  if (isSeen) return viewport;
  return { x: size.w / 2 - centre.x * zoom, y: size.h / 2 - centre.y * zoom, zoom };
}
