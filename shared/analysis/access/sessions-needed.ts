import type { Component } from '#shared/plan/records.ts';
import type { Analysis } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { wayInReads, waysIn } from './ways-in.ts';
import { t } from '#shared/words/t.ts';

/**
 * Users who come through a way in, times the share that works at once (domain.md CAP-21). A group that may come through several counts
 * whole for each: any of them may be the one that is left.
 */
export const sessionsNeeded: Analysis = {
  id: 'sessions-needed',
  title: t`Sessions needed`,
  publishes: ['sessionsNeeded'],
  reads: { ...wayInReads, fields: ['users', 'concurrencyPct'], assumptions: [] },
  *compute(context) {
    for (const { component, groups } of waysIn(context))
      yield {
        subject: component.id,
        measure: 'sessionsNeeded',
        result: boundedSum([...groups].map(atOnce)),
      };
  },
};

/** Without a share it may be anything from nobody to everybody. */
const atOnce = (group: Component): Measured<number> =>
  boundedProduct(
    statedNumber(group, 'users'),
    statedNumber(group, 'concurrencyPct'),
    knownNumber(0.01),
  );
