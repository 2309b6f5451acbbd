import type { Id } from '#shared/base/ids.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { anyOf, asked, type Asked } from './asked.ts';
import { clusterWay } from './cluster-way.ts';
import { localDiskOf } from './local-disk.ts';
import {
  clustersOfMachine,
  hostCount,
  hostsIn,
  isTechnology,
  lockstepUnder,
  platformOf,
  poolsIn,
} from './platform.ts';
import type { RecoveryWay } from './recovery-way.ts';
import { ofKind } from './related.ts';
import { repairWay } from './repair-way.ts';
import { rescheduleWays } from './reschedule-ways.ts';
import { statedStep } from './stated-step.ts';
import { wholeTime, type PlannedStep } from './whole-time.ts';
import { t } from '#shared/words/t.ts';

/** Every means by which one machine that a workload runs on comes back when its host is lost. */
export function machineWays(
  context: AnalysisContext,
  workload: Component,
  machine: Id,
): readonly RecoveryWay[] {
  const platform = platformOf(context.plan, machine);
  return [
    ...lockstepWays(context, platform),
    ...parallelWays(context, platform),
    ...clustersOfMachine(context.plan, machine).map((cluster) =>
      clusterWay(context, workload, cluster),
    ),
    ...restartWays(context, workload, machine, platform),
    ...rescheduleWays(context, workload, platform),
    repairWay(context, workload, platform),
  ];
}

function lockstepWays(context: AnalysisContext, platform: readonly Id[]): readonly RecoveryWay[] {
  const by = lockstepUnder(context, platform);
  if (by === undefined) return [];
  const { time, steps } = wholeTime(context, 'lockstepSec', [{ part: 'detect' }]);
  return [{ means: 'lockstep', state: 'on', by: [by.id], steps, time }];
}

function parallelWays(context: AnalysisContext, platform: readonly Id[]): readonly RecoveryWay[] {
  return ofKind(context.plan, platform, 'parallelCluster').map(({ id }) => ({
    means: 'parallel' as const,
    state: 'on' as const,
    by: [id],
    ...wholeTime(context, 'databaseFailoverSec', [
      { part: 'detect', planned: 'databaseDetectSec' },
      { part: 'failover' },
    ]),
  }));
}

function restartWays(
  context: AnalysisContext,
  workload: Component,
  machine: Id,
  platform: readonly Id[],
): readonly RecoveryWay[] {
  const { plan } = context;
  const pools = poolsIn(plan, platform);
  const restarts = anyOf(pools.map((pool) => asked(pool, 'haRestart')));
  if (pools.length === 0 || restarts.answer === false) return [];
  const { time, steps } = restartTime(context, workload, pools, platform);
  const reason = whyNoRestart(context, machine, platform, pools);
  const by = pools.map(({ id }) => id);
  return [
    {
      means: 'restart',
      state: reason !== undefined ? 'off' : restarts.answer === true ? 'on' : 'open',
      ...(reason === undefined ? {} : { reason }),
      by,
      steps,
      time: { ...time, ...inputsWith(restarts, time) },
    },
  ];
}

const inputsWith = (switched: Asked, time: RecoveryWay['time']) => ({
  used: [...switched.used, ...time.used],
  missing: [...switched.missing, ...time.missing],
});

function restartTime(
  context: AnalysisContext,
  workload: Component,
  pools: readonly Component[],
  platform: readonly Id[],
) {
  const proxmox = pools.some((pool) => isTechnology(context, pool, 'proxmox'));
  const steps: PlannedStep[] = proxmox
    ? [
        { part: 'detect', planned: 'watchdogSec' },
        { part: 'failover', planned: 'proxmoxPlaceSec' },
      ]
    : [
        { part: 'detect', planned: 'haDetectSec' },
        { part: 'failover', planned: 'haPlaceSec' },
      ];
  const guest = ofKind(context.plan, platform, 'vm')[0];
  const boots =
    guest !== undefined || ofKind(context.plan, platform, 'osContainer', 'osPlatform').length === 0;
  if (boots)
    steps.push({ part: 'boot', planned: 'guestBootSec', stated: statedStep(guest, 'bootSec') });
  steps.push({ part: 'start', stated: statedStep(workload, 'startSec') });
  const whole: AssumptionName = boots
    ? proxmox
      ? 'proxmoxRestartSec'
      : 'vmRestartSec'
    : proxmox
      ? 'proxmoxPartitionSec'
      : 'partitionRestartSec';
  return wholeTime(context, whole, steps);
}

function whyNoRestart(
  context: AnalysisContext,
  machine: Id,
  platform: readonly Id[],
  pools: readonly Component[],
): string | undefined {
  const { plan } = context;
  const local = localDiskOf(plan, machine);
  if (local !== undefined)
    return t`${local.name} is the disk of one server: no other host can open it.`;
  const hosts = Math.max(...pools.map((pool) => hostCount(context, pool)));
  const drawn =
    hostsIn(context, platform).length > 0 || pools.some(({ kind }) => kind === 'hypervisor');
  return hosts === 1 && drawn
    ? t`${pools[0]!.name} has one host: there is none to restart on.`
    : undefined;
}
