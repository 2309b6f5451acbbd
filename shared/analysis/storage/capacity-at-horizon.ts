import type { Component } from '#shared/plan/records.ts';
import type { Analysis, AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { combined, spreadOf, spreads } from '../sums/combined.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { loadKinds, storeKinds } from './store-reads.ts';
import { storesOf } from './stores.ts';
import { volumeGrowth } from './volume-growth.ts';
import { t } from '#shared/words/t.ts';

/** What the volumes of a store will need at the planning horizon, TB: Σ provisioned · (1 + growth)^years (domain.md CAP-07). */
export const capacityAtHorizon: Analysis = {
  id: 'capacity-at-horizon',
  title: t`Capacity at the horizon`,
  publishes: ['capacityAtHorizon'],
  reads: {
    kinds: [...storeKinds, ...loadKinds],
    fields: ['capacityTB', 'growthPctPerYear'],
    relations: ['memberOf', 'providedBy', 'stores', 'runsOn'],
    assumptions: ['planningYears', 'dataGrowthPct'],
  },
  *compute(context) {
    for (const { component, volumes } of storesOf(context))
      yield {
        subject: component.id,
        measure: 'capacityAtHorizon',
        result: boundedSum(volumes.map((volume) => grown(volume, context))),
      };
  },
};

function grown(volume: Component, context: AnalysisContext): Measured<number> {
  const parts = [
    statedNumber(volume, 'capacityTB'),
    volumeGrowth(volume, context),
    assumedNumber(context, 'planningYears'),
  ] as const;
  const by = (of: (part: Measured<number>) => number | undefined) => {
    const [capacity, growth, years] = parts.map(of);
    return capacity === undefined ? undefined : capacity * (1 + growth! / 100) ** years!;
  };
  return combined(parts, {
    value: by((part) => part.value),
    low: by(lowOf),
    high: by(highOf),
    spread: spreads(parts)
      ? [by((part) => spreadOf(part)[0])!, by((part) => spreadOf(part)[1])!]
      : undefined,
  });
}
