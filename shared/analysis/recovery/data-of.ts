import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Measured } from '../measured.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { numberOf } from './facts.ts';
import { from, ofKind, reach, to } from './related.ts';
import { bytesPer } from './transfer-time.ts';

/**
 * How much data something holds, in MB: what it states, else the disks of its machines, else what is used of its volumes
 * (at most what they hold). Blank all along: no bound, and its own fact is missing.
 */
export function dataOf(plan: PlanView, component: Component): Measured<number> {
  switch (component.kind) {
    case 'volume':
      return usedOf(component);
    case 'array':
    case 'nas':
    case 'sdsCluster':
      return ofProvider(plan, component);
    case 'hostCluster':
      return ofMachines(machinesOf(plan, component));
    case 'workload':
      return ofWorkload(plan, component);
    default:
      return diskOf(component);
  }
}

function ofWorkload(plan: PlanView, workload: Component): Measured<number> {
  if (numberOf(workload, 'diskGiB') !== undefined) return diskOf(workload);
  const own = ofKind(plan, to(plan, [workload.id], 'stores'), 'volume');
  if (own.length > 0) return boundedSum(own.map(usedOf));
  const machines = to(plan, [workload.id], 'runsOn');
  const virtual = ofKind(plan, machines, 'vm', 'osContainer');
  if (virtual.some((one) => numberOf(one, 'diskGiB') !== undefined)) return ofMachines(virtual);
  const volumes = ofKind(plan, to(plan, machines, 'stores'), 'volume');
  return volumes.length > 0 ? boundedSum(volumes.map(usedOf)) : diskOf(workload);
}

function ofProvider(plan: PlanView, provider: Component): Measured<number> {
  const volumes = ofKind(plan, from(plan, [provider.id], 'providedBy'), 'volume');
  return volumes.length > 0
    ? boundedSum(volumes.map(usedOf))
    : boundedProduct(statedNumber(provider, 'capacityTB'), perMB.TB);
}

const machinesOf = (plan: PlanView, cluster: Component): readonly Component[] => {
  const members = reach(plan, from(plan, [cluster.id], 'memberOf'), 'runsOn');
  const hypervisors = ofKind(
    plan,
    [...from(plan, [cluster.id], 'memberOf'), ...from(plan, members, 'runsOn')],
    'hypervisor',
  ).map(({ id }) => id);
  return ofKind(plan, from(plan, [cluster.id, ...hypervisors], 'runsOn'), 'vm');
};

const ofMachines = (machines: readonly Component[]): Measured<number> =>
  boundedSum(machines.map(diskOf));

const diskOf = (machine: Component): Measured<number> =>
  boundedProduct(statedNumber(machine, 'diskGiB'), perMB.GiB);

/** What is used of a volume; at most what it holds. */
function usedOf(volume: Component): Measured<number> {
  const capacity = numberOf(volume, 'capacityTB');
  const used = statedNumber(volume, 'usedTB', {
    low: 0,
    ...(capacity === undefined ? {} : { high: capacity }),
  });
  return boundedProduct(used, perMB.TB);
}

const perMB = {
  GiB: knownNumber(bytesPer.GiB / bytesPer.MB),
  TB: knownNumber(bytesPer.TB / bytesPer.MB),
} as const;
