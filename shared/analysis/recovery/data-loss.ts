import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { backupHours } from './backup-time.ts';
import { copiesOf, storesOf, survives, volumesOf } from './copies.ts';
import { numberOf, textOf } from './facts.ts';
import { leastOf, type Candidate } from './least-of.ts';
import { clustersOfService, isTechnology } from './platform.ts';
import { ofKind, to } from './related.ts';
import { replicationLag } from './replication-lag.ts';
import { t } from '#shared/words/t.ts';

/** Ten years of work: the age of the newest copy when there is none. Every recovery point a person states is less. */
export const everything = 10 * 365 * 86_400;

/**
 * The age of the newest copy that survives the loss of a workload's primary storage, at worst (domain.md §4.5): 0 for what is
 * written twice before it is acknowledged, cycle and queue for asynchronous replication, interval and duration for backups and
 * snapshots. No copy at all: everything is lost, said as a lower bound and a note.
 */
export function dataLossOf(context: AnalysisContext, workload: Component): Measured<number> {
  if (textOf(workload, 'statefulness') === 'stateless' && keepsNothing(context, workload))
    return {
      value: 0,
      used: [{ component: workload.id, field: 'statefulness' }],
      missing: [],
      note: t`It is stateless and keeps no data of its own.`,
    };
  const found = leastOf([...writtenTwice(context, workload), ...lateCopies(context, workload)]);
  if (found === undefined)
    return {
      low: everything,
      used: [],
      missing: [],
      note: t`No copy survives: all of it is lost.`,
    };
  return found.time;
}

const keepsNothing = (context: AnalysisContext, workload: Component): boolean =>
  to(context.plan, [workload.id], 'stores').length === 0;

/**
 * Pools that keep copies on several servers, databases that commit on two sides, and volumes that two stores provide, which
 * keep the same data. Otherwise as MIS-19 sees it.
 */
function writtenTwice(context: AnalysisContext, workload: Component): readonly Candidate[] {
  const { plan } = context;
  const pools = ofKind(plan, storesOf(plan, workload.id), 'sdsCluster');
  const databases = clustersOfService(plan, workload.id).filter((cluster) =>
    isTechnology(context, cluster, 'syncRepl'),
  );
  const twice = pools.length + databases.length > 0 || isMirrored(plan, workload);
  return twice ? [{ time: knownNumber(0) }] : [];
}

/** Whether every volume it keeps data on is provided by two stores or more. */
function isMirrored(plan: PlanView, workload: Component): boolean {
  const volumes = volumesOf(plan, workload.id);
  return (
    volumes.length > 0 && volumes.every((volume) => to(plan, [volume], 'providedBy').length > 1)
  );
}

const lateCopies = (context: AnalysisContext, workload: Component): readonly Candidate[] =>
  copiesOf(context.plan, workload.id).flatMap((copy) => {
    const there = survives(context.plan, workload.id, copy);
    if (there.answer === false) return [];
    const age = copy.kind === 'backup' ? backupAge(context, copy) : replicationLag(context, copy);
    const time = { ...age, missing: [...there.missing, ...age.missing] };
    return [{ time, open: there.answer === undefined }];
  });

/** Interval between two backups, and the time one takes. */
const backupAge = (context: AnalysisContext, backup: Component): Measured<number> =>
  boundedSum([intervalOf(backup), boundedProduct(backupHours(context, backup), knownNumber(3600))]);

/** Seconds between two runs: how often it runs, else the loss it was planned for. */
const intervalOf = (backup: Component): Measured<number> =>
  numberOf(backup, 'frequencyHours') === undefined && numberOf(backup, 'rpoSec') !== undefined
    ? statedNumber(backup, 'rpoSec')
    : boundedProduct(statedNumber(backup, 'frequencyHours'), knownNumber(3600));
