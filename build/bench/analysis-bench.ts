import { analysisContext } from '#shared/analysis/analysis-context.ts';
import { availabilityAnalysis } from '#shared/analysis/availability/availability-analysis.ts';
import { outcomeOf } from '#shared/analysis/availability/service-downtime.ts';
import { programOf } from '#shared/analysis/availability/program-of.ts';
import { singlePointsOf } from '#shared/analysis/availability/single-points-of.ts';
import { buildStructure } from '#shared/analysis/structure/build-structure.ts';
import { structureOf } from '#shared/analysis/structure/structure-of.ts';
import { setPatch } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import type { Figures } from './figures.ts';

const sizes = { n1000: 1_000, n10000: 10_000, n50000: 50_000 } as const;

/**
 * What single points and availability cost, in milliseconds of CPU time of the process: single points of every service, and
 * every service's exact availability after one part's reliability has changed (the plan checked for other changes, all
 * probabilities taken anew, all diagrams worked out). Building what both rest on is named apart: it is done when the
 * structure of the plan changes.
 */
export async function benchAnalysis(): Promise<Figures> {
  return Object.fromEntries(
    Object.entries(sizes).map(([size, components]) => [size, measured(components)]),
  );
}

function measured(components: number): Record<string, number> {
  const plan = generateDataCenter({ components, seed: 1 });
  const context = analysisContext(plan, '2026-01-01');
  const structureMs = best(3, () => buildStructure(plan));
  const diagramsMs = best(1, () => programOf(plan, structureOf(plan)));
  return {
    'analysis.structureMs': structureMs,
    'analysis.diagramsMs': diagramsMs,
    'analysis.spofAllMs': best(60, () => singlePointsOf(plan, structureOf(plan))),
    'analysis.availabilityEditMs': best(60, () => changedReliability(plan)),
    'analysis.availabilityAllMs': best(5, () => [...availabilityAnalysis.compute(context)]),
  };
}

/** A core switch, which every service goes through, fails less or more often than before. */
function changedReliability(plan: Plan): number {
  const core = [...plan.all('component')].find(({ facts }) => facts.switchRole?.value === 'core')!;
  const before = core.facts.mtbfHours;
  const value = before?.value === 100_000 ? 150_000 : 100_000;
  plan.apply([
    setPatch('component', core.id, 'facts.mtbfHours', before, { value, origin: 'typed' }),
  ]);
  const structure = structureOf(plan);
  const outcome = outcomeOf(
    analysisContext(plan, '2026-01-01'),
    structure,
    programOf(plan, structure),
    {
      end: 'planned',
      blanks: 'worst',
      commonCauses: true,
    },
  );
  return structure.services.reduce((sum, { id }) => sum + outcome.of(id).greatest, 0);
}

/** The least of several runs: what the work costs, without what else the machine was doing. */
const best = (runs: number, work: () => unknown): number =>
  Math.min(...Array.from({ length: runs }, () => cpuMs(work)));

function cpuMs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1000;
}
