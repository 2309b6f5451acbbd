import type { PlanView } from '#shared/plan/plan.ts';
import type { Measured } from '../measured.ts';
import { relatedFrom } from '../related.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { combined } from '../sums/combined.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber } from '../sums/stated-number.ts';
import type { ClusterPool } from './cluster-pools.ts';
import type { PoolHost } from './pool-host.ts';
import { machineSum, type PoolMachine } from './pool-machine.ts';

/**
 * Memory in use on a host, GiB: as it states (imports do), else what the machines on its hypervisors are given. Machines placed
 * on the cluster may be on any host, so they only widen the bounds, up to what the host has.
 */
export function memoryInUse(host: PoolHost, pool: ClusterPool, plan: PlanView): Measured<number> {
  if (host.component.facts.ramUsedPct !== undefined) return memoryStated(host);
  const here = boundedSum(
    memoryOf(
      pool,
      host.hypervisors.map(({ id }) => id),
      plan,
    ),
  );
  const anywhere = memoryOf(pool, [pool.cluster.id], plan);
  if (anywhere.length === 0) return here;
  const both = boundedSum([here, ...anywhere]);
  const high = Math.min(highOf(both) ?? Infinity, highOf(host.memory) ?? Infinity);
  return {
    ...combined([both, host.memory], {
      low: lowOf(here),
      high: high === Infinity ? undefined : high,
    }),
    note: 'Machines placed on the cluster may run on any of its hosts.',
  };
}

const memoryStated = ({ component }: PoolHost): Measured<number> =>
  boundedProduct(
    statedNumber(component, 'ramGiB'),
    statedNumber(component, 'ramUsedPct'),
    knownNumber(0.01),
  );

function memoryOf(
  { machines }: ClusterPool,
  grounds: readonly string[],
  plan: PlanView,
): readonly Measured<number>[] {
  const there = new Set(
    grounds.flatMap((id) => [...relatedFrom(plan, id, 'runsOn', ['vm', 'workload'])]),
  );
  return machines
    .filter(({ component }: PoolMachine) => there.has(component))
    .map((machine) => machineSum(machine, 'ramGiB'));
}
