import { percentile } from './figures.ts';

const rounds = 7;
const steps = 20_000_000;

/**
 * CPU time in ms, the median of some rounds, of a computation that is always the same: how fast the machine is at this moment.
 * Figures of two runs can be compared by it where a shared machine is not as fast in one as in the other.
 */
export function fixedWorkMs(): number {
  const spent = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage();
    computed(steps);
    return process.cpuUsage(before).user / 1000;
  });
  return percentile(spent, 0.5);
}

/** A chain in which no step can be left out or done before the one before it. */
function computed(length: number): number {
  let value = 1;
  for (let step = 0; step < length; step++) value = (value * 7 + step) % 1_000_003;
  return value;
}

/** Figures with how fast the machine was when they were taken, as the mean of right before and right after. */
export async function withFixedWork(
  measure: () => Promise<Readonly<Record<string, number>>>,
): Promise<Record<string, number>> {
  const before = fixedWorkMs();
  const figures = await measure();
  return { ...figures, 'machine.fixedWorkMs': (before + fixedWorkMs()) / 2 };
}
