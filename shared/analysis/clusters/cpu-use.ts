import type { Analysis } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedQuotient } from '../sums/bounded-quotient.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber } from '../sums/stated-number.ts';
import type { ClusterPool } from './cluster-pool.ts';
import { clusterPools } from './cluster-pools.ts';
import { coreFields, poolKinds, poolRelations, runningFields } from './pool-reads.ts';
import { t } from '#shared/words/t.ts';

/**
 * Cores busy on average over the cores of all hosts, in percent (domain.md §4.4): by the load of the machines; where they do
 * not all state it, by the use that the hosts state, as imports do.
 */
export const cpuUse: Analysis = {
  id: 'cpu-use',
  title: t`Average processor use`,
  publishes: ['cpuUse'],
  reads: {
    kinds: poolKinds,
    fields: ['vcpu', 'avgUtilPct', 'cpuUsedPct', ...runningFields, ...coreFields],
    relations: poolRelations,
    assumptions: [],
  },
  *compute(context) {
    for (const pool of clusterPools(context)) {
      const result = use(pool);
      if (result !== undefined) yield { subject: pool.cluster.id, measure: 'cpuUse', result };
    }
  },
};

function use(pool: ClusterPool): Measured<number> | undefined {
  const byMachines = pool.demand('averageCores');
  const byHosts = boundedSum(pool.hosts.map(busyOnHost));
  const busy = byMachines.value === undefined && byHosts.value !== undefined ? byHosts : byMachines;
  const share = boundedQuotient(busy, boundedSum(pool.hosts.map(({ cores }) => cores)));
  return share && boundedProduct(knownNumber(100), share);
}

const busyOnHost = ({ component, cores }: ClusterPool['hosts'][number]): Measured<number> =>
  boundedProduct(cores, statedNumber(component, 'cpuUsedPct'), knownNumber(0.01));
