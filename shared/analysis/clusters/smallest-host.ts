import type { Analysis } from '../analysis.ts';
import { boundedSmallest } from '../sums/bounded-extreme.ts';
import { clusterPools } from './cluster-pools.ts';
import { coreFields, memoryFields, poolKinds, poolRelations } from './pool-reads.ts';
import { t } from '#shared/words/t.ts';

/** Cores and free memory of the smallest host: a machine with more cannot run, or be restarted, on every host. */
export const smallestHost: Analysis = {
  id: 'smallest-host',
  title: t`Smallest host`,
  publishes: ['smallestHostCores', 'smallestHostMemory'],
  reads: {
    kinds: poolKinds,
    fields: [...coreFields, ...memoryFields],
    relations: poolRelations,
    assumptions: ['hostMemoryReserve'],
  },
  *compute(context) {
    for (const { cluster, hosts } of clusterPools(context)) {
      yield {
        subject: cluster.id,
        measure: 'smallestHostCores',
        result: boundedSmallest(hosts.map(({ cores }) => cores)),
      };
      yield {
        subject: cluster.id,
        measure: 'smallestHostMemory',
        result: boundedSmallest(hosts.map(({ memory }) => memory)),
      };
    }
  },
};
