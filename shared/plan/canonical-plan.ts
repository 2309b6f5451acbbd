import { byCodeUnit } from '#shared/base/stable-json.ts';
import { rowsByTable, type PlanRows } from './plan-rows.ts';
import type { PlanView } from './plan.ts';
import type { PlanMeta } from './records.ts';

/** A plan as plain lists, each sorted by id: two plans that say the same give equal values, whatever was done in which order. */
export interface CanonicalPlan extends Omit<PlanRows, 'meta'> {
  readonly meta: PlanMeta;
}

/** The canonical form of a plan, for comparing, saving and sending. Records are shared, not copied. */
export const canonicalPlan = (plan: PlanView): CanonicalPlan => ({
  ...rowsByTable((table) => [...plan.all(table)].sort((a, b) => byCodeUnit(a.id, b.id))),
  meta: plan.meta,
});
