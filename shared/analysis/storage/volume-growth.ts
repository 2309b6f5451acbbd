import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { onceARun } from '../once-a-run.ts';
import { relatedFrom } from '../related.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedLargest } from '../sums/bounded-extreme.ts';
import { statedNumber } from '../sums/stated-number.ts';

/** Two analyses of a run ask for it. */
const known = onceARun(() => new Map<Component, Measured<number>>());

/**
 * How fast a volume grows, % per year: as the fastest of the workloads that store on it, themselves or in their machines, and say so
 * (which is cautious); else the planning value.
 */
export function volumeGrowth(volume: Component, context: AnalysisContext): Measured<number> {
  const byVolume = known(context);
  const growth = byVolume.get(volume) ?? readGrowth(volume, context);
  byVolume.set(volume, growth);
  return growth;
}

function readGrowth(volume: Component, context: AnalysisContext): Measured<number> {
  const stated = [...workloadsOn(volume, context)].filter(
    ({ facts }) => facts.growthPctPerYear !== undefined,
  );
  return stated.length === 0
    ? assumedNumber(context, 'dataGrowthPct')
    : boundedLargest(stated.map((workload) => statedNumber(workload, 'growthPctPerYear')));
}

function workloadsOn(volume: Component, { plan }: AnalysisContext): ReadonlySet<Component> {
  const found = new Set<Component>();
  for (const storer of relatedFrom(plan, volume.id, 'stores', ['workload', ...machines])) {
    if (storer.kind === 'workload') found.add(storer);
    else
      for (const workload of relatedFrom(plan, storer.id, 'runsOn', ['workload']))
        found.add(workload);
  }
  return found;
}

const machines = ['vm', 'osContainer', 'pod'] as const;
