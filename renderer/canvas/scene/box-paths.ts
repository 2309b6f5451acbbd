import type { Ink } from './painter-tools.ts';
import type { SceneBoxes } from './scene-state.ts';

/** Boxes in one path: longer paths cost more than their parts, and boxes of their own twice as much. */
const batch = 400;

/** Has the boxes of these slots drawn, a few hundred in one path; `draw` fills it or strokes it. */
export function pathOfBoxes(
  ink: Ink,
  { x, y, w, h }: SceneBoxes,
  slots: readonly number[],
  draw: () => void,
): void {
  for (let begin = 0; begin < slots.length; begin += batch) {
    const end = Math.min(begin + batch, slots.length);
    ink.beginPath();
    for (let at = begin; at < end; at++) {
      const slot = slots[at]!;
      ink.rect(x[slot]!, y[slot]!, w[slot]!, h[slot]!);
    }
    draw();
  }
}
