import type { Analysis, AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedLargest } from '../sums/bounded-extreme.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedQuotient } from '../sums/bounded-quotient.ts';
import { knownNumber } from '../sums/known-number.ts';
import type { ClusterPool } from './cluster-pool.ts';
import { clusterPools } from './cluster-pools.ts';
import { memoryInUse } from './memory-in-use.ts';
import { migrationSpeed } from './migration-speed.ts';
import { memoryFields, poolKinds, poolRelations, runningFields } from './pool-reads.ts';
import { t } from '#shared/words/t.ts';

/** Gigabits in a GiB. */
const gigabits = (8 * 1024 ** 3) / 1e9;

/**
 * Seconds until the host with the most memory in use is empty: bytes times eight over what the migration network carries
 * (domain.md §4.5). Published where machines can move while running.
 */
export const evacuationTime: Analysis = {
  id: 'evacuation-time',
  title: t`Time to empty a host`,
  publishes: ['evacuationTime'],
  reads: {
    kinds: [...poolKinds, 'segment', 'virtualSwitch'],
    fields: [
      'liveMigration',
      'ramUsedPct',
      'segmentRole',
      'speedGbps',
      'nicGbps',
      'nicCount',
      ...memoryFields,
      ...runningFields,
    ],
    relations: [...poolRelations, 'attachedTo'],
    assumptions: ['migrationEfficiencyPct', 'hostMemoryReserve'],
  },
  *compute(context) {
    for (const pool of clusterPools(context)) {
      const result =
        pool.cluster.facts.liveMigration?.value === true ? timeToEmpty(pool, context) : undefined;
      if (result !== undefined)
        yield { subject: pool.cluster.id, measure: 'evacuationTime', result };
    }
  },
};

function timeToEmpty(pool: ClusterPool, context: AnalysisContext): Measured<number> | undefined {
  const fullest = boundedLargest(memoryInUse(pool));
  const efficiency = assumedNumber(context, 'migrationEfficiencyPct');
  const speed = boundedProduct(migrationSpeed(pool, context.plan), efficiency, knownNumber(0.01));
  const time = boundedQuotient(fullest, speed);
  return time && boundedProduct(knownNumber(gigabits), time);
}
