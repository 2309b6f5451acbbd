import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { leastOf } from './least-of.ts';
import { numberOf, textOf } from './facts.ts';
import { ofKind, to } from './related.ts';

/**
 * What a backup moves from end to end, MB a second: the slowest of what it states and of its network, where that states a speed.
 * A network for backups counts before the others it is attached to.
 */
export function copyRate(
  context: AnalysisContext,
  backup: Component,
  field: 'backupMBps' | 'restoreMBps',
): Measured<number> {
  const segments = ofKind(context.plan, to(context.plan, [backup.id], 'attachedTo'), 'segment');
  const own = segments.filter((segment) => textOf(segment, 'segmentRole') === 'backup');
  const networks = (own.length > 0 ? own : segments).filter(
    (segment) => numberOf(segment, 'speedGbps') !== undefined,
  );
  const rates = [statedNumber(backup, field), ...networks.map((one) => carried(context, one))];
  return leastOf(rates.map((time) => ({ time })))!.time;
}

/** MB a second that a network carries: 1 Gbps is 125 MB/s, times the share that a transfer gets. */
const carried = (context: AnalysisContext, segment: Component): Measured<number> =>
  boundedProduct(
    statedNumber(segment, 'speedGbps'),
    knownNumber(125 / 100),
    assumedNumber(context, 'linkEfficiencyPct'),
  );
