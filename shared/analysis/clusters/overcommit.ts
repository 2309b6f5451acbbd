import type { Analysis, Published } from '../analysis.ts';
import { boundedQuotient } from '../sums/bounded-quotient.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import type { ClusterPool } from './cluster-pool.ts';
import { clusterPools } from './cluster-pools.ts';
import { coreFields, memoryFields, poolKinds, poolRelations, runningFields } from './pool-reads.ts';
import { t } from '#shared/words/t.ts';

/**
 * Processors and memory promised to machines over what the hosts have (domain.md §4.4). Powered-off machines and templates
 * are promised nothing at run time.
 */
export const overcommit: Analysis = {
  id: 'overcommit',
  title: t`Overcommitment`,
  publishes: ['cpuOvercommit', 'memoryOvercommit'],
  reads: {
    kinds: poolKinds,
    fields: ['vcpu', ...runningFields, ...coreFields, ...memoryFields],
    relations: poolRelations,
    assumptions: ['hostMemoryReserve'],
  },
  *compute(context) {
    for (const pool of clusterPools(context)) {
      yield* ratio(pool, 'cpuOvercommit', 'vcpu', 'cores');
      yield* ratio(pool, 'memoryOvercommit', 'ramGiB', 'memory');
    }
  },
};

function* ratio(
  pool: ClusterPool,
  measure: 'cpuOvercommit' | 'memoryOvercommit',
  promised: 'vcpu' | 'ramGiB',
  has: 'cores' | 'memory',
): Iterable<Published> {
  const result = boundedQuotient(
    pool.demand(promised),
    boundedSum(pool.hosts.map((host) => host[has])),
  );
  if (result !== undefined) yield { subject: pool.cluster.id, measure, result };
}
