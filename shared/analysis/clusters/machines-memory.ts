import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { knownNumber } from '../sums/known-number.ts';
import type { ClusterPool } from './cluster-pool.ts';

/** Memory that machines take from their hosts, GiB: what they are given, and the overhead of each (domain.md §4.4). */
export function machinesMemory(pool: ClusterPool, context: AnalysisContext): Measured<number> {
  const given = pool.demand('ramGiB');
  const count = pool.machines.reduce((sum, { copies }) => sum + copies, 0);
  if (count === 0) return given;
  const share = assumedNumber(context, 'vmMemoryOverheadPct');
  const each = assumedNumber(context, 'vmMemoryOverheadMiB');
  return boundedSum([
    boundedProduct(given, boundedSum([knownNumber(1), boundedProduct(share, percent)])),
    boundedProduct(each, knownNumber(count / 1024)),
  ]);
}

const percent = knownNumber(0.01);
