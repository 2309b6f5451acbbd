import type { Shape } from '../scene.ts';
import type { Axis } from '../axis.ts';

/** A value that may be a range: what is known, and what blanks may add. */
export interface RangeValue {
  readonly low: number;
  readonly high: number;
}

/** The bar of a value in a row: solid as far as it is known, hatched as far as it may reach. */
export function rangeBar(
  axis: Axis,
  { low, high }: RangeValue,
  y: number,
  height: number,
  ink: 'ink' | 'ink-2' | 'err' | 'ok' = 'ink-2',
  from = 0,
): readonly Shape[] {
  const [start, known, reach] = [axis.at(from), axis.at(from + low), axis.at(from + high)];
  const solid: Shape = {
    is: 'rect',
    x: start,
    y,
    w: known - start,
    h: height,
    radius: 1,
    fill: ink,
  };
  if (high <= low) return [solid];
  const hatched: Shape = {
    is: 'rect',
    x: known + 0.5,
    y: y + 0.5,
    w: Math.max(reach - known - 1, 1),
    h: height - 1,
    radius: 1,
    fill: { hatch: ink },
    stroke: { ink, dash: [3, 2] },
  };
  return low > 0 ? [solid, hatched] : [hatched];
}

/** The upright line of a limit. */
export const limitLine = (x: number, top: number, bottom: number): Shape => ({
  is: 'line',
  points: [
    [x, top],
    [x, bottom],
  ],
  stroke: { ink: 'err', width: 1.5 },
});
