import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { boundedQuotient } from '../sums/bounded-quotient.ts';
import { copiesOf, survives } from './copies.ts';
import { copyRate } from './copy-rate.ts';
import { dataOf } from './data-of.ts';
import { leastOf } from './least-of.ts';
import { t } from '#shared/words/t.ts';

/** Seconds to bring all data of a workload back from one backup: data over the slowest of source, network and target. */
export const restoreTimeFrom = (
  context: AnalysisContext,
  workload: Component,
  backup: Component,
): Measured<number> =>
  boundedQuotient(dataOf(context.plan, workload), copyRate(context, backup, 'restoreMBps')) ??
  neverDone(backup);

/** Seconds to bring it back from the quickest of its backups that survive; undefined when it has none. */
export const restoreTimeOf = (
  context: AnalysisContext,
  workload: Component,
): Measured<number> | undefined =>
  leastOf(
    copiesOf(context.plan, workload.id)
      .filter(({ kind }) => kind === 'backup')
      .map((backup) => ({ backup, there: survives(context.plan, workload.id, backup) }))
      .filter(({ there }) => there.answer !== false)
      .map(({ backup, there }) => ({
        time: restoreTimeFrom(context, workload, backup),
        open: there.answer === undefined,
      })),
  )?.time;

const neverDone = (backup: Component): Measured<number> => ({
  used: [{ component: backup.id, field: 'restoreMBps' }],
  missing: [],
  note: t`Its backup is stated to restore nothing.`,
});
