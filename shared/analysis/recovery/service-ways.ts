import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { clusterWay } from './cluster-way.ts';
import { copiesOf, survives } from './copies.ts';
import { runsInCopies } from './instances.ts';
import { clustersOfService, hostsIn, platformOf, spreadersOf } from './platform.ts';
import type { RecoveryStep, RecoveryWay } from './recovery-way.ts';
import { to } from './related.ts';
import { restoreTimeFrom } from './restore-time.ts';
import { statedStep } from './stated-step.ts';
import { wholeTime } from './whole-time.ts';
import { t } from '#shared/words/t.ts';

/** Every means by which a workload as a whole comes back, whichever of its machines is lost. */
export const serviceWays = (
  context: AnalysisContext,
  workload: Component,
): readonly RecoveryWay[] => [
  ...instancesWays(context, workload),
  ...clustersOfService(context.plan, workload.id).map((cluster) =>
    clusterWay(context, workload, cluster),
  ),
  ...siteWays(context, workload),
  ...restoreWays(context, workload),
];

function instancesWays(context: AnalysisContext, workload: Component): readonly RecoveryWay[] {
  const { plan } = context;
  const copies = runsInCopies(plan, workload);
  if (copies.answer === false) return [];
  const { time, steps } = wholeTime(context, 'healthCheckSec', [{ part: 'detect' }]);
  const host = onlyHost(context, workload);
  return [
    {
      means: 'instances',
      state: host !== undefined ? 'off' : copies.answer === true ? 'on' : 'open',
      ...(host === undefined ? {} : { reason: t`All copies run on ${host.name}.` }),
      by: spreadersOf(plan, workload.id).map(({ id }) => id),
      steps,
      time: { ...time, used: copies.used, missing: copies.missing },
    },
  ];
}

/** The one server that carries every copy, if there is one. */
function onlyHost(context: AnalysisContext, workload: Component): Component | undefined {
  const { plan } = context;
  const machines = to(plan, [workload.id], 'runsOn');
  const hosts = machines.map((machine) => hostsIn(context, platformOf(plan, machine)));
  const [first] = hosts;
  return hosts.every((some) => some.length === 1 && some[0] === first?.[0])
    ? first?.[0]
    : undefined;
}

/** Replication that writes to a drawn target: people decide, then the other side takes over. */
function siteWays(context: AnalysisContext, workload: Component): readonly RecoveryWay[] {
  const replications = copiesOf(context.plan, workload.id).filter(
    ({ kind, id }) => kind === 'replication' && to(context.plan, [id], 'writesTo').length > 0,
  );
  return replications.map((replication) => {
    const redirect = statedStep(workload, 'dnsTtlSec');
    const steps: RecoveryStep[] = [
      { part: 'decide', time: assumedNumber(context, 'decideSec') },
      { part: 'failover', time: assumedNumber(context, 'siteFailoverSec') },
    ];
    if (redirect !== undefined)
      steps.push({
        part: 'redirect',
        time: { value: redirect.value, used: [redirect.input], missing: [] },
      });
    const time = boundedSum(steps.map((step) => step.time));
    return { means: 'siteFailover', state: 'on', by: [replication.id], steps, time };
  });
}

function restoreWays(context: AnalysisContext, workload: Component): readonly RecoveryWay[] {
  const backups = copiesOf(context.plan, workload.id).filter(({ kind }) => kind === 'backup');
  return backups.flatMap((backup) => {
    const there = survives(context.plan, workload.id, backup);
    if (there.answer === false) return [];
    const steps: readonly RecoveryStep[] = [
      { part: 'decide', time: assumedNumber(context, 'decideSec') },
      { part: 'restore', time: restoreTimeFrom(context, workload, backup) },
      { part: 'boot', time: assumedNumber(context, 'guestBootSec') },
      { part: 'start', time: startOf(context, workload) },
    ];
    const time = boundedSum(steps.map((step) => step.time));
    return {
      means: 'restore' as const,
      state: there.answer === true ? ('on' as const) : ('open' as const),
      by: [backup.id],
      steps,
      time: { ...time, missing: [...there.missing, ...time.missing] },
    };
  });
}

function startOf(context: AnalysisContext, workload: Component) {
  const stated = statedStep(workload, 'startSec');
  return stated === undefined
    ? assumedNumber(context, 'appStartSec')
    : { value: stated.value, used: [stated.input], missing: [] };
}
