import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedDifference } from '../sums/bounded-difference.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { combined } from '../sums/combined.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber, statedOrAssumed } from '../sums/stated-number.ts';
import { overMembers, statesMembers } from './members.ts';
import { placeableAfterLoss, placeableData } from './placeable-data.ts';
import { schemeOf, type ReadScheme, type Scheme } from './scheme.ts';
import type { Store } from './stores.ts';

/**
 * Usable capacity of software-defined storage, TB: what its hosts can hold in fragments on different hosts, less the slack it states or the
 * planning value. Ceph that states no slack is planned so that one host can fail and heal below nearfull: raw / copies · 0.85 ·
 * (N−1)/N (domain.md §4.7), or what the hosts that are left can hold, where they differ and that is less.
 */
export function pooledCapacity(store: Store, context: AnalysisContext): Measured<number> {
  const { component } = store;
  const ceph = context.catalogue.flagsOf(component).has('ceph');
  if (component.facts.capacityTB !== undefined)
    return lessSlack(statedNumber(component, 'capacityTB'), store, context);
  const read = schemeOf(component, context);
  if (ceph && component.facts.slackPct === undefined)
    return boundedProduct(
      protectedCapacity(store, read, healable, shareLeft(store)),
      assumedNumber(context, 'cephNearFullPct'),
      knownNumber(0.01),
    );
  return lessSlack(protectedCapacity(store, read, placeableData, knownNumber(1)), store, context);
}

function lessSlack(
  capacity: Measured<number>,
  { component }: Store,
  context: AnalysisContext,
): Measured<number> {
  const slack = statedOrAssumed(component, 'slackPct', context, 'sdsSlackPct');
  const kept = boundedProduct(boundedDifference(knownNumber(100), slack), knownNumber(0.01));
  return boundedProduct(capacity, kept);
}

/** By its hosts where each states its raw capacity, else by the raw capacity of all of it and a share of that. */
function protectedCapacity(
  store: Store,
  { scheme, ...inputs }: ReadScheme,
  hold: (capacities: readonly number[], scheme: Scheme) => number,
  share: Measured<number>,
): Measured<number> {
  const raw = statedNumber(store.component, 'rawTB');
  if (scheme === undefined) return combined([raw, inputs], { low: 0, high: raw.value });
  const byMembers = statesMembers(store) || store.component.facts.rawTB === undefined;
  const capacity = byMembers
    ? overMembers(store, (capacities) => hold(capacities, scheme))
    : boundedProduct(raw, share, knownNumber(efficiencyOf(scheme)));
  return combined([capacity, inputs], capacity);
}

/** What can be healed when the largest host is lost: bounded by the raw capacity that is left, and by what the others can hold. */
function healable(capacities: readonly number[], scheme: Scheme): number {
  const left = capacities.toSorted((a, b) => b - a).slice(1);
  const raw = left.reduce((sum, capacity) => sum + capacity, 0);
  return Math.min(raw * efficiencyOf(scheme), placeableAfterLoss(capacities, scheme));
}

const efficiencyOf = ({ data, redundancy }: Scheme): number => data / (data + redundancy);

/** (N−1)/N of like hosts; anything up to all where none are drawn. */
function shareLeft({ component, members }: Store): Measured<number> {
  if (members.length > 0) return knownNumber((members.length - 1) / members.length);
  const missing = { component: component.id, field: 'rawTB', relation: 'memberOf' } as const;
  return { low: 0, high: 1, used: [], missing: [missing] };
}
