import type { Component } from '#shared/plan/records.ts';
import type { Measured } from '../measured.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber } from '../sums/stated-number.ts';

/** What a cluster carries: a virtual machine, or a workload drawn directly on the cluster, which stands for a machine each of its copies. */
export interface PoolMachine {
  readonly component: Component;
  readonly copies: number;
}

/** Powered-off machines and templates take nothing at run time: they are not counted. A machine is on unless it says otherwise. */
export const runs = ({ facts }: Component): boolean =>
  facts.poweredOn?.value !== false && facts.isTemplate?.value !== true;

/** How many machines a component of the cluster stands for. */
export function copiesOf({ kind, facts }: Component): number {
  const replicas = facts.replicas?.value;
  return kind !== 'vm' && typeof replicas === 'number' ? replicas : 1;
}

/** What a machine states, for all its copies. */
export function machineSum(
  { component, copies }: PoolMachine,
  field: 'vcpu' | 'ramGiB',
): Measured<number> {
  const one = statedNumber(component, field);
  return copies === 1 ? one : boundedProduct(knownNumber(copies), one);
}

/**
 * Cores that a machine and its copies keep busy: processors times load ("core equivalents", domain.md §4.4). A blank load lies between
 * idle and busy.
 */
export function busyCores(
  { component, copies }: PoolMachine,
  load: 'avgUtilPct' | 'peakUtilPct',
): Measured<number> {
  const vcpu = statedNumber(component, 'vcpu');
  const share = statedNumber(component, load);
  const scale = copies / 100;
  // Most machines state both, and there are thousands: without the detour over bounds.
  return vcpu.value !== undefined && share.value !== undefined
    ? { value: vcpu.value * share.value * scale, used: [...vcpu.used, ...share.used], missing: [] }
    : boundedProduct(vcpu, share, knownNumber(scale));
}
