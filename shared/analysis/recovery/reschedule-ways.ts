import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { statedOrAssumed } from '../sums/stated-number.ts';
import type { RecoveryStep, RecoveryWay } from './recovery-way.ts';
import { from, ofKind } from './related.ts';
import { numberOf } from './facts.ts';
import { t } from '#shared/words/t.ts';

/** How Kubernetes brings the pods of a lost node back: grace, then toleration (of the pod, else of the cluster), then start. */
export function rescheduleWays(
  context: AnalysisContext,
  workload: Component,
  platform: readonly Id[],
): readonly RecoveryWay[] {
  const pod = ofKind(context.plan, platform, 'pod').find(
    (one) => numberOf(one, 'tolerationSec') !== undefined,
  );
  return ofKind(context.plan, platform, 'k8sCluster').map((cluster) => {
    const steps: readonly RecoveryStep[] = [
      { part: 'detect', time: statedOrAssumed(cluster, 'nodeGraceSec', context, 'nodeGraceSec') },
      {
        part: 'decide',
        time: statedOrAssumed(pod ?? cluster, 'tolerationSec', context, 'tolerationSec'),
      },
      { part: 'start', time: startTime(context, workload) },
    ];
    const alone = from(context.plan, [cluster.id], 'memberOf').length === 1;
    return {
      means: 'reschedule' as const,
      state: alone ? ('off' as const) : ('on' as const),
      ...(alone
        ? { reason: t`${cluster.name} has one node: there is none to start pods on.` }
        : {}),
      by: [cluster.id],
      steps,
      time: boundedSum(steps.map(({ time }) => time)),
    };
  });
}

const startTime = (context: AnalysisContext, workload: Component) =>
  numberOf(workload, 'startSec') === undefined
    ? assumedNumber(context, 'podStartSec')
    : statedOrAssumed(workload, 'startSec', context, 'podStartSec');
