import type { Size } from '#shared/layout/card-geometry.ts';

/** How much more than the screen is painted, of its width and height, and how many pixels at most. */
const overscan = 0.5;
const mostPixels = 10_000_000;

/** The pixels of this screen per CSS px. */
export const density = (): number => Math.max(1, window.devicePixelRatio);

/** The size of the picture for a screen of this size, both in CSS px: the screen and a margin round it, less of it where the screen has many pixels. */
export function pictureSize({ w, h }: Size): Size {
  const pixels = w * h * density() ** 2;
  const room = Math.max(0.1, Math.min(overscan, Math.sqrt(mostPixels / pixels) - 1));
  return { w: Math.round(w * (1 + room)), h: Math.round(h * (1 + room)) };
}
