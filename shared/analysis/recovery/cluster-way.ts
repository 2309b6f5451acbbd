import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { isTechnology } from './platform.ts';
import type { RecoveryWay } from './recovery-way.ts';
import { from } from './related.ts';
import { statedStep } from './stated-step.ts';
import { wholeTime, type PlannedStep } from './whole-time.ts';
import { t } from '#shared/words/t.ts';

/** How a failover cluster brings a workload back. The time it states of itself is all of it. */
export function clusterWay(
  context: AnalysisContext,
  workload: Component,
  cluster: Component,
): RecoveryWay {
  const alone = from(context.plan, [cluster.id], 'memberOf').length === 1;
  return {
    ...clusterTime(context, workload, cluster),
    state: alone ? 'off' : 'on',
    ...(alone ? { reason: t`${cluster.name} has one member: there is none to take over.` } : {}),
    by: [cluster.id],
  };
}

function clusterTime(
  context: AnalysisContext,
  workload: Component,
  cluster: Component,
): Pick<RecoveryWay, 'means' | 'steps' | 'time'> {
  const stated = statedStep(cluster, 'failoverSec');
  if (isTechnology(context, cluster, 'lockstep'))
    return {
      means: 'lockstep',
      ...wholeTime(context, 'lockstepSec', [{ part: 'detect', stated }]),
    };
  const database = isTechnology(context, cluster, 'syncRepl');
  const means = database ? 'database' : 'failover';
  if (stated !== undefined) {
    const time = { value: stated.value, used: [stated.input], missing: [] };
    return { means, steps: [{ part: 'failover', time }], time };
  }
  const { whole, steps } = database
    ? databaseSteps
    : isTechnology(context, cluster, 'wsfc')
      ? windowsSteps
      : isTechnology(context, cluster, 'corosync')
        ? pacemakerSteps
        : otherSteps;
  const start: PlannedStep = database
    ? { part: 'failover' }
    : { part: 'start', stated: statedStep(workload, 'startSec') };
  return { means, ...wholeTime(context, whole, [...steps, start]) };
}

interface Planned {
  readonly whole: AssumptionName;
  readonly steps: readonly PlannedStep[];
}

const databaseSteps: Planned = {
  whole: 'databaseFailoverSec',
  steps: [{ part: 'detect', planned: 'databaseDetectSec' }],
};
const windowsSteps: Planned = {
  whole: 'wsfcFailoverSec',
  steps: [{ part: 'detect', planned: 'wsfcDetectSec' }],
};
const pacemakerSteps: Planned = {
  whole: 'pacemakerFailoverSec',
  steps: [
    { part: 'detect', planned: 'corosyncTokenSec' },
    { part: 'decide', planned: 'fencingSec' },
  ],
};
const otherSteps: Planned = {
  whole: 'clusterFailoverSec',
  steps: [{ part: 'detect', planned: 'clusterDetectSec' }],
};
