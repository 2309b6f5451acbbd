import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { layoutMeasures } from '#shared/layout/layout-measures.ts';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { starters } from '#shared/starters/all-starters.ts';
import { percentile, type Figures } from './figures.ts';
import { laidOut } from './laid-out.ts';

const sizes = { n1000: 1_000, n3000: 3_000, n10000: 10_000 } as const;

/**
 * What laying out a whole plan costs, in milliseconds of CPU time of the process, and how readable its lines are then: pairs of
 * straight lines that cross, and how far what is related stands apart sideways, in canvas units. `starters` sums over all of them.
 * `layout.n10000Ms` is what the layout worker takes when it is asked for the first time.
 */
export async function benchLayout(): Promise<Figures> {
  const threadMs: number[] = [];
  for (let run = 0; run < 3; run++) threadMs.push(await inThread(sizes.n10000));
  const plans = starters.map(({ plan }) => layoutMeasures(plan()));
  const crossings = plans.reduce((sum, each) => sum + each.crossings, 0);
  const bySize = Object.fromEntries(
    Object.entries(sizes).map(([size, count]) => [size, measured(count)]),
  );
  return {
    ...bySize,
    n10000: { ...bySize['n10000'], 'layout.n10000Ms': percentile(threadMs, 0.5) },
    starters: { 'layout.crossings': crossings },
  };
}

/** In a thread begun for it, as the app does: what is not compiled yet is compiled on that account. */
async function inThread(components: number): Promise<number> {
  const worker = new Worker(new URL('./layout-thread.ts', import.meta.url), {
    workerData: components,
  });
  const [ms] = (await once(worker, 'message')) as [number];
  await worker.terminate();
  return ms;
}

function measured(components: number): Record<string, number> {
  const plan = generateDataCenter({ components, seed: 7 });
  const ms = Math.min(...[1, 2, 3].map(() => cpuMs(() => layoutPlan(plan))));
  const { crossings, meanSpan } = layoutMeasures(laidOut(plan));
  return { 'layout.ms': ms, 'layout.crossings': crossings, 'layout.meanSpan': meanSpan };
}

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
