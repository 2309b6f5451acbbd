import type { Analysis, AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { highOf } from '../sums/bounds.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { storeLoads, type StoreLoad } from './store-loads.ts';
import { loadKinds, storeKinds } from './store-reads.ts';
import { storesOf, type Store } from './stores.ts';
import { t } from '#shared/words/t.ts';

/** Load of all that stores data on the volumes of a store, IOPS. What stores on several stores asks something between nothing and all of each. */
export const iopsDemand: Analysis = {
  id: 'iops-demand',
  title: t`Load asked of storage`,
  publishes: ['iopsDemand'],
  reads: {
    kinds: [...storeKinds, ...loadKinds],
    fields: ['iops', 'poweredOn', 'isTemplate'],
    relations: ['memberOf', 'providedBy', 'stores', 'runsOn'],
    assumptions: [],
  },
  *compute(context) {
    for (const store of storesOf(context))
      yield {
        subject: store.component.id,
        measure: 'iopsDemand',
        result: demandOn(store, context),
      };
  },
};

const demandOn = (store: Store, context: AnalysisContext): Measured<number> =>
  boundedSum(storeLoads(store, context).map(loadOf));

function loadOf({ component, divided }: StoreLoad): Measured<number> {
  const load = statedNumber(component, 'iops');
  if (!divided) return load;
  const high = highOf(load);
  return {
    low: 0,
    ...(high === undefined ? {} : { high }),
    used: load.used,
    missing: load.missing,
    note: t`The load of what stores on several systems is not divided between them.`,
  };
}
