import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedQuotient } from '../sums/bounded-quotient.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { changedPerDay } from './changed-data.ts';
import { copyRate } from './copy-rate.ts';
import { numberOf } from './facts.ts';
import { t } from '#shared/words/t.ts';

/** Hours that a run of a backup takes: what changed since the last run, in all it protects, over the slowest of source, network and target. */
export function backupHours(context: AnalysisContext, backup: Component): Measured<number> {
  const changed = boundedProduct(changedPerDay(context, backup), intervalDays(backup));
  const seconds = boundedQuotient(changed, copyRate(context, backup, 'backupMBps'));
  return seconds === undefined
    ? {
        used: [{ component: backup.id, field: 'backupMBps' }],
        missing: [],
        note: t`It is stated to write nothing.`,
      }
    : boundedProduct(seconds, knownNumber(1 / 3600));
}

const intervalDays = (backup: Component): Measured<number> =>
  numberOf(backup, 'frequencyHours') === undefined && numberOf(backup, 'rpoSec') !== undefined
    ? boundedProduct(statedNumber(backup, 'rpoSec'), knownNumber(1 / 86_400))
    : boundedProduct(statedNumber(backup, 'frequencyHours'), knownNumber(1 / 24));
