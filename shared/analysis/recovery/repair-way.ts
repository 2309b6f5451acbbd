import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedOrAssumed } from '../sums/stated-number.ts';
import { mostOf } from './least-of.ts';
import { hostsIn } from './platform.ts';
import type { RecoveryStep, RecoveryWay } from './recovery-way.ts';
import { ofKind } from './related.ts';

/** What is left when nothing else is drawn: the host is repaired, and the machine starts again. The slowest repair of its possible hosts. */
export function repairWay(
  context: AnalysisContext,
  workload: Component,
  platform: readonly Id[],
): RecoveryWay {
  const hosts = hostsIn(context, platform);
  const guest = ofKind(context.plan, platform, 'vm')[0];
  const steps: readonly RecoveryStep[] = [
    { part: 'repair', time: boundedProduct(repairHours(context, hosts), knownNumber(3600)) },
    {
      part: 'boot',
      time:
        guest === undefined
          ? assumedNumber(context, 'guestBootSec')
          : statedOrAssumed(guest, 'bootSec', context, 'guestBootSec'),
    },
    { part: 'start', time: statedOrAssumed(workload, 'startSec', context, 'appStartSec') },
  ];
  return {
    means: 'repair',
    state: 'on',
    by: hosts.map(({ id }) => id),
    steps,
    time: boundedSum(steps.map(({ time }) => time)),
  };
}

const repairHours = (context: AnalysisContext, hosts: readonly Component[]): Measured<number> =>
  mostOf(
    hosts.map((host) => ({ time: statedOrAssumed(host, 'mttrHours', context, 'repairHours') })),
  )?.time ?? assumedNumber(context, 'repairHours');
