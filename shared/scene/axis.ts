import { tidyNumber } from '#shared/base/tidy-number.ts';

/** A scale from values to scene units, with the values that are marked on it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/**
 * A linear axis from zero to at least `highest`, over `width` scene units from `left`: about `wanted` steps of 1, 2, 5 or, for
 * minutes and hours, 6 times a power of ten. A highest value of zero gives an axis to one.
 */
export function linearAxis(
  highest: number,
  left: number,
  width: number,
  { wanted = 6, steps = plainSteps }: { wanted?: number; steps?: readonly number[] } = {},
): Axis {
  const top = highest > 0 ? highest : 1;
  const step = niceStep(top / wanted, steps);
  const count = Math.max(1, Math.ceil(top / step - 1e-9));
  const to = step * count;
  return {
    from: 0,
    to,
    ticks: Array.from({ length: count + 1 }, (_, index) => tidyNumber(step * index)),
    at: (value) => left + (Math.min(Math.max(value, 0), to) / to) * width,
  };
}

/** Steps of most axes, as a part of ten. */
const plainSteps: readonly number[] = [1, 2, 5, 10];
/** Steps of axes of minutes: 6, 12, 30, 60 … */
export const minuteSteps: readonly number[] = [1.2, 3, 6, 12];

function niceStep(rough: number, steps: readonly number[]): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = steps.find((each) => each * power >= rough - 1e-12) ?? 10;
  return step * power;
}

/**
 * A logarithmic axis of seconds, from below a second to days, over `width` scene units from `left`: recovery times differ by
 * orders of magnitude. Zero stands at the left end.
 */
export function timeAxis(left: number, width: number): Axis {
  const marks = [1, 10, 60, 600, 3600, 86_400];
  const [low, high] = [Math.log10(0.3), Math.log10(2 * 86_400)];
  return {
    from: 0,
    to: 2 * 86_400,
    ticks: marks,
    at: (seconds) => {
      if (seconds <= 0) return left;
      const share = (Math.log10(seconds) - low) / (high - low);
      return left + Math.min(Math.max(share, 0.02), 1) * width;
    },
  };
}
