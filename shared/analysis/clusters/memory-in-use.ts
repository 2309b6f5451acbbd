import type { Component } from '#shared/plan/records.ts';
import type { Input, Measured } from '../measured.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { combined } from '../sums/combined.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber } from '../sums/stated-number.ts';
import type { ClusterPool } from './cluster-pool.ts';
import type { PoolHost } from './pool-host.ts';
import { t } from '#shared/words/t.ts';

/**
 * Memory in use on each host, GiB: as it states (imports do), else what the machines on its hypervisors are given. Machines
 * placed on the cluster may be on any host, so they only widen the bounds, up to what the host has.
 */
export function memoryInUse(pool: ClusterPool): readonly Measured<number>[] {
  const placed = memoryByGround(pool);
  return pool.hosts.map((host) =>
    host.component.facts.ramUsedPct === undefined
      ? memoryPlaced(host, placed, pool.cluster)
      : memoryStated(host),
  );
}

const memoryStated = ({ component }: PoolHost): Measured<number> =>
  boundedProduct(
    statedNumber(component, 'ramGiB'),
    statedNumber(component, 'ramUsedPct'),
    knownNumber(0.01),
  );

function memoryPlaced(
  { hypervisors, memory }: PoolHost,
  placed: ReadonlyMap<Component, Measured<number>>,
  cluster: Component,
): Measured<number> {
  const here = boundedSum(hypervisors.flatMap((hypervisor) => placed.get(hypervisor) ?? []));
  const anywhere = placed.get(cluster);
  if (anywhere === undefined) return here;
  const both = boundedSum([here, anywhere]);
  const high = Math.min(highOf(both) ?? Infinity, highOf(memory) ?? Infinity);
  return {
    ...combined([both, memory], { low: lowOf(here), high: high === Infinity ? undefined : high }),
    note: t`Machines placed on the cluster may run on any of its hosts.`,
  };
}

/** Memory of the machines placed on each hypervisor, and on the cluster. */
function memoryByGround(pool: ClusterPool): ReadonlyMap<Component, Measured<number>> {
  const { numbers, inputs } = pool.column('ramGiB');
  const sums = new Map<Component, MemorySum>();
  for (const [index, { ground, copies }] of pool.machines.entries()) {
    const sum = sums.get(ground) ?? { low: 0, used: [], missing: [] };
    sums.set(ground, sum);
    const memory = numbers[index]!;
    if (!Number.isNaN(memory)) sum.low += memory * copies;
    (Number.isNaN(memory) ? sum.missing : sum.used).push(inputs[index]!);
  }
  return new Map([...sums].map(([ground, sum]) => [ground, measuredSum(sum)]));
}

interface MemorySum {
  low: number;
  readonly used: Input[];
  readonly missing: Input[];
}

const measuredSum = ({ low, used, missing }: MemorySum): Measured<number> =>
  missing.length === 0 ? { value: low, used, missing } : { low, used, missing };
