import type { Analysis, AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { arrayEfficiency } from './array-efficiency.ts';
import { protectionFields, storeKinds } from './store-reads.ts';
import { pooledCapacity } from './pooled-capacity.ts';
import { storesOf, type Store } from './stores.ts';
import { t } from '#shared/words/t.ts';

/**
 * What a store holds, TB (domain.md §4.7): raw capacity times the efficiency of its protection, less the slack it must keep. A capacity that
 * is stated is taken for what is left after protection.
 */
export const usableCapacityAnalysis: Analysis = {
  id: 'usable-capacity',
  title: t`Usable capacity`,
  publishes: ['usableCapacity'],
  reads: {
    kinds: storeKinds,
    fields: ['capacityTB', 'rawTB', 'slackPct', ...protectionFields],
    relations: ['memberOf', 'providedBy'],
    assumptions: ['sdsSlackPct', 'cephNearFullPct'],
  },
  *compute(context) {
    for (const store of storesOf(context))
      yield {
        subject: store.component.id,
        measure: 'usableCapacity',
        result: usableCapacity(store, context),
      };
  },
};

/** The usable capacity of a store, TB. */
export function usableCapacity(store: Store, context: AnalysisContext): Measured<number> {
  const { component } = store;
  if (component.kind === 'sdsCluster') return pooledCapacity(store, context);
  return component.facts.capacityTB === undefined
    ? boundedProduct(statedNumber(component, 'rawTB'), arrayEfficiency(component))
    : statedNumber(component, 'capacityTB');
}
