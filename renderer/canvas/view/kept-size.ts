import type { Size } from '#shared/layout/card-geometry.ts';

let kept: { readonly size: Size; readonly window: string } | undefined;

/** Keeps how large the canvas is, or the place that it will have, for a picture that is begun before the next canvas is there. */
export function keepSize(size: Size): void {
  if (size.w > 0 && size.h > 0) kept = { size, window: windowSize() };
}

/** How large a canvas will be in this window, most likely; undefined where none has been in it since it has its size. */
export const keptSize = (): Size | undefined =>
  kept?.window === windowSize() ? kept.size : undefined;

const windowSize = (): string => `${window.innerWidth} ${window.innerHeight}`;
