import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { combined } from '../sums/combined.ts';
import { loadShare } from '../sums/load-ratio.ts';
import type { ClusterPool } from './cluster-pool.ts';
import { clusterPools } from './cluster-pools.ts';
import { failuresToTolerate } from './failures-to-tolerate.ts';
import { leftAfterLoss } from './left-after-loss.ts';
import { machinesMemory } from './machines-memory.ts';
import { failureFields, poolKinds, poolRelations } from './pool-reads.ts';
import { t } from '#shared/words/t.ts';

/**
 * Peak processors and memory with overhead over what is left when the largest hosts that the cluster must tolerate are gone, in
 * percent (domain.md §4.4). Powered-off machines and templates are not restarted and do not count. How full is too full is for
 * rules to say.
 */
export const afterFailure: Analysis = {
  id: 'after-failure',
  title: t`Load after losing hosts`,
  publishes: ['cpuAfterFailure', 'memoryAfterFailure'],
  reads: {
    kinds: poolKinds,
    fields: failureFields,
    relations: poolRelations,
    assumptions: [
      'hostFailures',
      'hostMemoryReserve',
      'vmMemoryOverheadPct',
      'vmMemoryOverheadMiB',
    ],
  },
  *compute(context) {
    for (const pool of clusterPools(context)) {
      const { hosts } = pool;
      const peaks = pool.demand('peakCores');
      const cores = hosts.map((host) => host.cores);
      yield* share(pool, 'cpuAfterFailure', peaks, cores, context);
      const memory = machinesMemory(pool, context);
      const free = hosts.map((host) => host.memory);
      yield* share(pool, 'memoryAfterFailure', memory, free, context);
    }
  },
};

function* share(
  { cluster }: ClusterPool,
  measure: 'cpuAfterFailure' | 'memoryAfterFailure',
  demand: Measured<number>,
  capacities: readonly Measured<number>[],
  context: AnalysisContext,
): Iterable<Published> {
  const failures = failuresToTolerate(cluster, context);
  const left = leftAfterLoss(capacities, failures.value);
  const result = loadShare(demand, combined([left, failures], left), t`No host is left.`);
  if (result !== undefined) yield { subject: cluster.id, measure, result };
}
