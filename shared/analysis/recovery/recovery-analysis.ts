import { kindNames, type Kind } from '#shared/catalogue/kinds.ts';
import { recoveryAssumptions } from '#shared/catalogue/assumptions/recovery.ts';
import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { backupHours } from './backup-time.ts';
import { dataLossOf } from './data-loss.ts';
import { recoveryLabels } from './recovery-way.ts';
import { recoveryOf } from './recovery-of.ts';
import { linkUseOf, replicationLag } from './replication-lag.ts';
import { restoreTimeOf } from './restore-time.ts';
import { t } from '#shared/words/t.ts';

/** Kinds that neither carry a service nor copy its data. */
const notRead: ReadonlySet<Kind> = new Set([
  'goal',
  'constraint',
  'assumption',
  'risk',
  'decision',
  'action',
  'userGroup',
  'endpoint',
  'rack',
  'room',
  'powerFeed',
  'ups',
  'generator',
  'pdu',
  'coolingUnit',
]);

/** How long services are gone after their host is lost, how much data with them, and how long copies take. */
export const recoveryAnalysis: Analysis = {
  id: 'recovery',
  title: t`Recovery and data loss`,
  publishes: [
    'recoveryTime',
    'recoveryMeans',
    'dataLoss',
    'restoreTime',
    'backupTime',
    'linkUse',
    'replicationLag',
  ],
  reads: {
    kinds: kindNames.filter((kind) => !notRead.has(kind)),
    fields: [
      'haRestart',
      'faultTolerance',
      'replicas',
      'failoverSec',
      'startSec',
      'bootSec',
      'dnsTtlSec',
      'nodeGraceSec',
      'tolerationSec',
      'mttrHours',
      'protocol',
      'syncMode',
      'cycleSec',
      'rpoSec',
      'linkMbps',
      'frequencyHours',
      'backupMBps',
      'restoreMBps',
      'sameArray',
      'changePctPerDay',
      'diskGiB',
      'usedTB',
      'capacityTB',
      'speedGbps',
      'segmentRole',
      'statefulness',
    ],
    relations: [
      'runsOn',
      'memberOf',
      'protects',
      'accesses',
      'stores',
      'providedBy',
      'presentedTo',
      'writesTo',
      'attachedTo',
    ],
    assumptions: [...(Object.keys(recoveryAssumptions) as AssumptionName[]), 'repairHours'],
  },
  *compute(context) {
    for (const component of context.plan.all('component')) yield* resultsOf(context, component);
  },
};

function* resultsOf(context: AnalysisContext, component: Component): Iterable<Published> {
  const result = (measure: Published['measure'], measured: Measured): Published => ({
    subject: component.id,
    measure,
    result: measured,
  });
  switch (component.kind) {
    case 'workload':
      yield* ofWorkload(context, component, result);
      break;
    case 'backup':
      yield result('backupTime', backupHours(context, component));
      break;
    case 'replication':
      yield result('linkUse', linkUseOf(context, component));
      yield result('replicationLag', replicationLag(context, component));
      break;
    default:
  }
}

function* ofWorkload(
  context: AnalysisContext,
  workload: Component,
  result: (measure: Published['measure'], measured: Measured) => Published,
): Iterable<Published> {
  const recovery = recoveryOf(context, workload);
  if (recovery !== undefined) {
    const { used, missing } = recovery.time;
    yield result('recoveryTime', recovery.time);
    yield result('recoveryMeans', {
      ...(recovery.quickest === undefined
        ? {}
        : { value: recoveryLabels[recovery.quickest.means] }),
      used,
      missing,
    });
  }
  yield result('dataLoss', dataLossOf(context, workload));
  const restore = restoreTimeOf(context, workload);
  if (restore !== undefined) yield result('restoreTime', restore);
}
