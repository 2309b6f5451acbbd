import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { knownNumber } from '../sums/known-number.ts';
import { statedOrAssumed } from '../sums/stated-number.ts';
import { dataOf } from './data-of.ts';
import { to } from './related.ts';

/** MB that change in a day in all that a backup or replication protects: data times the share that changes in a day, by its own statement or the book. */
export const changedPerDay = (context: AnalysisContext, copy: Component): Measured<number> =>
  boundedSum(
    to(context.plan, [copy.id], 'protects')
      .flatMap((id) => context.plan.component(id) ?? [])
      .map((guarded) =>
        boundedProduct(
          dataOf(context.plan, guarded),
          statedOrAssumed(guarded, 'changePctPerDay', context, 'dailyChangePct'),
          knownNumber(1 / 100),
        ),
      ),
  );
