import type { SceneBoxes } from './scene/scene-state.ts';

/** Boxes that stay as they are when the model's change. */
export const copiedBoxes = (boxes: SceneBoxes): SceneBoxes => ({
  ...boxes,
  x: boxes.x.slice(),
  y: boxes.y.slice(),
  w: boxes.w.slice(),
  h: boxes.h.slice(),
});

/** Boxes on their way: `share` of it is done. */
export const boxesBetween = (from: SceneBoxes, to: SceneBoxes, share: number): SceneBoxes => ({
  ...to,
  x: between(from.x, to.x, share),
  y: between(from.y, to.y, share),
  w: between(from.w, to.w, share),
  h: between(from.h, to.h, share),
});

const between = (from: Float32Array, to: Float32Array, share: number): Float32Array =>
  to.map((value, slot) => from[slot]! + (value - from[slot]!) * share);

/** Fast at first, slow at the end. */
export const eased = (share: number): number => 1 - (1 - share) ** 3;

/** Whether the system is set to show little motion. */
export const wantsLittleMotion = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;
