import type { Id } from '#shared/base/ids.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, TableName, Tables } from '#shared/plan/records.ts';

/** One fact stated otherwise. */
export interface FactChange {
  readonly component: Id;
  readonly field: FieldName;
  readonly to: FactValue;
}

/** A plan as it would read with some facts stated otherwise: nothing is copied, and the plan stays as it is. */
export function overlayPlan(plan: PlanView, changes: readonly FactChange[]): PlanView {
  const changed = new Map<Id, Component>();
  for (const { component: id, field, to } of changes) {
    const component = changed.get(id) ?? plan.component(id);
    if (component === undefined) continue;
    const facts = { ...component.facts, [field]: { value: to, origin: 'assumed' as const } };
    changed.set(id, { ...component, facts });
  }
  const seen = <T extends TableName>(table: T, record: Tables[T]): Tables[T] =>
    table === 'component' ? ((changed.get(record.id) ?? record) as Tables[T]) : record;
  return {
    meta: plan.meta,
    get: (table, id) => {
      const record = plan.get(table, id);
      return record === undefined ? undefined : seen(table, record);
    },
    *all(table) {
      for (const record of plan.all(table)) yield seen(table, record);
    },
    size: (table) => plan.size(table),
    component: (id) => changed.get(id) ?? plan.component(id),
    relation: (id) => plan.relation(id),
    outgoing: (id, kind) => plan.outgoing(id, kind),
    incoming: (id, kind) => plan.incoming(id, kind),
  };
}
