import type { Component } from '#shared/plan/records.ts';
import type { Analysis, AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { highOf } from '../sums/bounds.ts';
import { combined } from '../sums/combined.ts';
import { loadShare } from '../sums/load-ratio.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { overMembers, statesMembers } from './members.ts';
import { placeableAfterLoss } from './placeable-data.ts';
import { schemeOf, type Scheme } from './scheme.ts';
import { protectionFields, storeKinds } from './store-reads.ts';
import { storesOf, type Store } from './stores.ts';
import { t } from '#shared/words/t.ts';

/**
 * How full software-defined storage is when its largest host is lost, in percent of the data that the others can hold with all its copies
 * (domain.md §4.7 and CAP-08, peers.md §6.4). With fewer hosts left than copies it stays degraded: then in percent of what they
 * can hold without the lost copy, and it is said. Not published where no hosts are drawn.
 */
export const fillAfterHostLoss: Analysis = {
  id: 'fill-after-host-loss',
  title: t`Fill after losing a storage host`,
  publishes: ['fillAfterHostLoss'],
  reads: {
    kinds: storeKinds,
    fields: ['capacityTB', 'usedTB', 'thin', 'rawTB', ...protectionFields],
    relations: ['memberOf', 'providedBy'],
    assumptions: [],
  },
  *compute(context) {
    for (const store of storesOf(context)) {
      const result = store.members.length > 0 ? fill(store, context) : undefined;
      if (result !== undefined)
        yield { subject: store.component.id, measure: 'fillAfterHostLoss', result };
    }
  },
};

function fill(store: Store, context: AnalysisContext): Measured<number> | undefined {
  const { scheme, ...inputs } = schemeOf(store.component, context);
  const data = boundedSum(store.volumes.map(plannedData));
  if (scheme === undefined) return combined([data, inputs], { low: 0 });
  const holds = capacityLeft(store, scheme);
  const share = loadShare(data, combined([holds, inputs], holds), t`No host is left.`);
  const degraded = store.members.length - 1 < scheme.data + scheme.redundancy;
  return share && degraded && share.note === undefined ? { ...share, note: staysDegraded } : share;
}

const staysDegraded = t`Fewer hosts are left than each piece of data needs: it cannot rebuild and stays degraded.`;

/** A thin volume holds what is used of it, if it says so; others may be filled. */
const plannedData = (volume: Component): Measured<number> =>
  statedNumber(
    volume,
    volume.facts.thin?.value === true && volume.facts.usedTB !== undefined
      ? 'usedTB'
      : 'capacityTB',
  );

/** By the servers. Where they do not all state their disks, it is at most what like servers would leave: to lose the largest is never better. */
function capacityLeft(store: Store, scheme: Scheme): Measured<number> {
  const left = overMembers(store, (capacities) => placeableAfterLoss(capacities, scheme));
  const raw = rawCapacity(store.component, scheme);
  if (statesMembers(store) || raw === undefined) return left;
  const alike = store.members.map(() => raw.value! / store.members.length);
  const high = Math.min(placeableAfterLoss(alike, scheme), highOf(left) ?? Infinity);
  return combined([left, raw], { low: left.low, high });
}

function rawCapacity(component: Component, scheme: Scheme): Measured<number> | undefined {
  const raw = statedNumber(component, 'rawTB');
  if (raw.value !== undefined) return raw;
  const capacity = statedNumber(component, 'capacityTB');
  return capacity.value === undefined
    ? undefined
    : { ...capacity, value: (capacity.value * (scheme.data + scheme.redundancy)) / scheme.data };
}
