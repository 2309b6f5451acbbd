import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedQuotient } from '../sums/bounded-quotient.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { highOf, lowOf } from '../sums/bounds.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { changedPerDay } from './changed-data.ts';
import { numberOf, textOf } from './facts.ts';
import { t } from '#shared/words/t.ts';

/** How much of its link a replication needs, in percent: MB changed a second over what the link carries. */
export function linkUseOf(context: AnalysisContext, replication: Component): Measured<number> {
  const perSecond = boundedProduct(changedPerDay(context, replication), knownNumber(1 / 86_400));
  const carried = boundedProduct(
    statedNumber(replication, 'linkMbps'),
    knownNumber(1 / 8 / 100),
    assumedNumber(context, 'linkEfficiencyPct'),
  );
  const share = boundedQuotient(perSecond, carried);
  return share === undefined
    ? {
        used: [{ component: replication.id, field: 'linkMbps' }],
        missing: [],
        note: t`Its link carries nothing.`,
      }
    : boundedProduct(share, knownNumber(100));
}

/**
 * How old the copy is at worst, in seconds (domain.md §4.5): 0 while in sync for a synchronous copy; else the cycle and the time to
 * send what changed in it. A link that is asked for more than it carries never catches up: then only the cycle bounds it from
 * below.
 */
export function replicationLag(context: AnalysisContext, replication: Component): Measured<number> {
  const mode = textOf(replication, 'syncMode');
  if (mode === 'sync') return knownNumber(0, [{ component: replication.id, field: 'syncMode' }]);
  const late = lagOfCycles(context, replication);
  if (mode !== undefined) return late;
  const { value: _value, spread: _spread, low: _low, ...rest } = late;
  const high = highOf(late);
  return {
    ...rest,
    low: 0,
    ...(high === undefined ? {} : { high }),
    missing: [{ component: replication.id, field: 'syncMode' }, ...late.missing],
  };
}

function lagOfCycles(context: AnalysisContext, replication: Component): Measured<number> {
  const cycle = cycleOf(replication);
  const use = linkUseOf(context, replication);
  const lag = boundedSum([cycle, boundedProduct(cycle, use, knownNumber(1 / 100))]);
  const most = highOf(use);
  if (most !== undefined && most < 100) return lag;
  const { value: _value, high: _high, spread: _spread, ...rest } = lag;
  const least = lowOf(use) ?? 0;
  return {
    ...rest,
    low: lowOf(lag) ?? lowOf(cycle) ?? 0,
    ...(least >= 100
      ? {
          note: t`It never catches up: its link is asked for more than it carries.`,
        }
      : {}),
  };
}

/** Seconds between two copies: the cycle, else the loss it was planned for. */
const cycleOf = (replication: Component): Measured<number> =>
  numberOf(replication, 'cycleSec') === undefined && numberOf(replication, 'rpoSec') !== undefined
    ? statedNumber(replication, 'rpoSec')
    : statedNumber(replication, 'cycleSec');
