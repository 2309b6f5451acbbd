import type { Analysis } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { storeKinds } from './store-reads.ts';
import { storesOf, type Store } from './stores.ts';
import { t } from '#shared/words/t.ts';

/** Capacity of the volumes that a store provides, TB. A volume on two stores is whole on both. */
export const provisionedCapacityAnalysis: Analysis = {
  id: 'provisioned-capacity',
  title: t`Provisioned capacity`,
  publishes: ['provisionedCapacity'],
  reads: {
    kinds: storeKinds,
    fields: ['capacityTB'],
    relations: ['memberOf', 'providedBy'],
    assumptions: [],
  },
  *compute(context) {
    for (const store of storesOf(context))
      yield {
        subject: store.component.id,
        measure: 'provisionedCapacity',
        result: provisionedCapacity(store),
      };
  },
};

/** The capacity of its volumes, TB. */
const provisionedCapacity = ({ volumes }: Store): Measured<number> =>
  boundedSum(volumes.map((volume) => statedNumber(volume, 'capacityTB')));
