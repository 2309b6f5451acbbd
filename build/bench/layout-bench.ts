import { layoutMeasures } from '#shared/layout/layout-measures.ts';
import { layoutPlan } from '#shared/layout/layout-plan.ts';
import { setPatch } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { starters } from '#shared/starters/all-starters.ts';
import type { Figures } from './figures.ts';

const sizes = { n1000: 1_000, n3000: 3_000, n10000: 10_000 } as const;

/**
 * What laying out a whole plan costs, in milliseconds of CPU time of the process, and how readable its lines are then: pairs of
 * straight lines that cross, and how far what is related stands apart sideways, in canvas units. `starters` sums over all of them.
 */
export async function benchLayout(): Promise<Figures> {
  const plans = starters.map(({ plan }) => layoutMeasures(plan()));
  const crossings = plans.reduce((sum, each) => sum + each.crossings, 0);
  return {
    ...Object.fromEntries(Object.entries(sizes).map(([size, count]) => [size, measured(count)])),
    starters: { 'layout.crossings': crossings },
  };
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

function laidOut(plan: Plan): Plan {
  plan.apply(
    layoutPlan(plan).flatMap(({ id, x, y }) => {
      const before = plan.component(id)!;
      return [
        setPatch('component', id, 'x', before.x, x),
        setPatch('component', id, 'y', before.y, y),
      ];
    }),
  );
  return plan;
}
