import { byCodeUnit } from '#shared/base/stable-json.ts';
import type { PlanView } from './plan.ts';
import type { PlanMeta, TableName, Tables } from './records.ts';

/** A plan as plain lists, each sorted by id: two plans that say the same give equal values, whatever was done in which order. */
export interface CanonicalPlan {
  readonly meta: PlanMeta;
  readonly technology: readonly Tables['technology'][];
  readonly component: readonly Tables['component'][];
  readonly relation: readonly Tables['relation'][];
  readonly declaration: readonly Tables['declaration'][];
  readonly waiver: readonly Tables['waiver'][];
  readonly setting: readonly Tables['setting'][];
  readonly rule: readonly Tables['rule'][];
  readonly baseline: readonly Tables['baseline'][];
  readonly bookmark: readonly Tables['bookmark'][];
  readonly group: readonly Tables['group'][];
  readonly note: readonly Tables['note'][];
  readonly requirement: readonly Tables['requirement'][];
  readonly risk: readonly Tables['risk'][];
  readonly decision: readonly Tables['decision'][];
  readonly action: readonly Tables['action'][];
  readonly vote: readonly Tables['vote'][];
}

/** The canonical form of a plan, for comparing, saving and sending. Records are shared, not copied. */
export const canonicalPlan = (plan: PlanView): CanonicalPlan => ({
  meta: plan.meta,
  technology: sortedRecords(plan, 'technology'),
  component: sortedRecords(plan, 'component'),
  relation: sortedRecords(plan, 'relation'),
  declaration: sortedRecords(plan, 'declaration'),
  waiver: sortedRecords(plan, 'waiver'),
  setting: sortedRecords(plan, 'setting'),
  rule: sortedRecords(plan, 'rule'),
  baseline: sortedRecords(plan, 'baseline'),
  bookmark: sortedRecords(plan, 'bookmark'),
  group: sortedRecords(plan, 'group'),
  note: sortedRecords(plan, 'note'),
  requirement: sortedRecords(plan, 'requirement'),
  risk: sortedRecords(plan, 'risk'),
  decision: sortedRecords(plan, 'decision'),
  action: sortedRecords(plan, 'action'),
  vote: sortedRecords(plan, 'vote'),
});

const sortedRecords = <T extends TableName>(plan: PlanView, table: T): Tables[T][] =>
  [...plan.all(table)].sort((a, b) => byCodeUnit(a.id, b.id));
