import type { Analysis, AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import { combined, spreadOf, spreads } from '../sums/combined.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { loadKinds, protectionFields, storeKinds } from './store-reads.ts';
import { storesOf, type Store } from './stores.ts';
import { usableCapacity } from './usable-capacity.ts';
import { volumeGrowth } from './volume-growth.ts';
import { t } from '#shared/words/t.ts';

/** Nobody plans further; what is not full by then is said to be "at least" this. */
const farthest = 100;

/**
 * When growth brings what is provisioned to what is usable, in years; 0 when it is there already. Not published of a store without
 * volumes.
 */
export const yearsUntilFull: Analysis = {
  id: 'years-until-full',
  title: t`Years until storage is full`,
  publishes: ['yearsUntilFull'],
  reads: {
    kinds: [...storeKinds, ...loadKinds],
    fields: ['capacityTB', 'rawTB', 'slackPct', 'growthPctPerYear', ...protectionFields],
    relations: ['memberOf', 'providedBy', 'stores', 'runsOn'],
    assumptions: ['dataGrowthPct', 'sdsSlackPct', 'cephNearFullPct'],
  },
  *compute(context) {
    for (const store of storesOf(context))
      if (store.volumes.length > 0)
        yield {
          subject: store.component.id,
          measure: 'yearsUntilFull',
          result: yearsOf(store, context),
        };
  },
};

/** A volume as it grows. */
interface Growing {
  readonly capacity: Measured<number>;
  readonly growth: Measured<number>;
}

function yearsOf(store: Store, context: AnalysisContext): Measured<number> {
  const usable = usableCapacity(store, context);
  const volumes = store.volumes.map((volume) => ({
    capacity: statedNumber(volume, 'capacityTB'),
    growth: volumeGrowth(volume, context),
  }));
  const parts = [usable, ...volumes.flatMap(({ capacity, growth }) => [capacity, growth])];
  const stated = parts.every((part) => part.value !== undefined);
  const soonest = until(volumes, highOf, lowOf(usable) ?? 0);
  const latest = until(volumes, lowOf, highOf(usable) ?? Infinity);
  const value = stated && latest < farthest ? latest : undefined;
  return combined(parts, {
    value,
    low: soonest,
    high: latest < farthest ? latest : undefined,
    spread:
      value !== undefined && spreads(parts)
        ? [
            until(volumes, (part) => spreadOf(part)[1], spreadOf(usable)[0]),
            until(volumes, (part) => spreadOf(part)[0], spreadOf(usable)[1]),
          ]
        : undefined,
  });
}

/** Years until volumes reach a capacity, by halving the interval; the farthest when they do not before. */
function until(
  volumes: readonly Growing[],
  read: (part: Measured<number>) => number | undefined,
  capacity: number,
): number {
  const sizes = volumes.map(
    (volume) => [read(volume.capacity) ?? Infinity, 1 + (read(volume.growth) ?? 0) / 100] as const,
  );
  const at = (years: number) =>
    sizes.reduce((sum, [size, factor]) => sum + size * factor ** years, 0);
  if (at(0) >= capacity) return 0;
  if (at(farthest) < capacity) return farthest;
  let [before, after] = [0, farthest];
  while (after - before > 1e-6) {
    const middle = (before + after) / 2;
    if (at(middle) < capacity) before = middle;
    else after = middle;
  }
  return after;
}
