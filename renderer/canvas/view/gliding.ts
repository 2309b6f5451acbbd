import type { SceneBoxes } from '../scene/scene-state.ts';

/** Boxes that stay as they are when the model's change. */
export const copiedBoxes = (boxes: SceneBoxes): SceneBoxes => ({
  ...boxes,
  x: boxes.x.slice(),
  y: boxes.y.slice(),
  w: boxes.w.slice(),
  h: boxes.h.slice(),
});

/** How long components take to where a layout puts them. */
const glideMs = 320;

/**
 * Has boxes go from where they were to where they stand: `draw` is given those of each step, and nothing once they are there, or
 * `isStopped` says that they are not to go on.
 */
export function glide(
  from: SceneBoxes,
  to: SceneBoxes,
  isStopped: () => boolean,
  draw: (boxes: SceneBoxes | undefined) => void,
): void {
  const begun = performance.now();
  const step = () => {
    const share = Math.min(1, (performance.now() - begun) / glideMs);
    const isOver = share === 1 || isStopped();
    draw(isOver ? undefined : boxesBetween(from, to, eased(share)));
    if (!isOver) requestAnimationFrame(step);
  };
  step();
}

/** Boxes on their way: `share` of it is done. */
const boxesBetween = (from: SceneBoxes, to: SceneBoxes, share: number): SceneBoxes => ({
  ...to,
  x: between(from.x, to.x, share),
  y: between(from.y, to.y, share),
  w: between(from.w, to.w, share),
  h: between(from.h, to.h, share),
});

const between = (from: Float32Array, to: Float32Array, share: number): Float32Array =>
  to.map((value, slot) => from[slot]! + (value - from[slot]!) * share);

/** Fast at first, slow at the end. */
const eased = (share: number): number => 1 - (1 - share) ** 3;

/** Whether the system is set to show little motion. */
export const wantsLittleMotion = (): boolean =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches;
