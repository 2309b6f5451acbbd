import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { storeLoads } from './store-loads.ts';
import type { Store } from './stores.ts';

/** The share of reads among accesses to a store, %: as it states, else the mix of what stores on it where all of that is stated, else the planning value. */
export function readShare(
  store: Store,
  context: AnalysisContext,
): Measured<number> & { readonly value: number } {
  const stated = statedNumber(store.component, 'readPct');
  if (stated.value !== undefined) return { ...stated, value: stated.value };
  return mixOf(store, context) ?? assumedNumber(context, 'readPct');
}

function mixOf(
  store: Store,
  context: AnalysisContext,
): (Measured<number> & { readonly value: number }) | undefined {
  let [load, reads] = [0, 0];
  const used: Measured['used'][number][] = [];
  for (const { component, divided } of storeLoads(store, context)) {
    const [iops, share] = [statedNumber(component, 'iops'), statedNumber(component, 'readPct')];
    if (divided || iops.value === undefined || share.value === undefined) return undefined;
    load += iops.value;
    reads += iops.value * share.value;
    used.push(...iops.used, ...share.used);
  }
  return load === 0 ? undefined : { value: reads / load, used, missing: [] };
}
