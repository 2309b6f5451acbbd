import type { Component, Relation } from '#shared/plan/records.ts';
import { addPatch } from '#shared/plan/change.ts';
import { Plan, type PlanView } from '#shared/plan/plan.ts';

/** A plan of its own with the components and relations of a view, or of those that are wanted. */
export function withRecordsOf(
  view: PlanView,
  wanted: (component: Component) => boolean = () => true,
): Plan {
  const plan = new Plan(view.meta);
  const components = [...view.all('component')].filter(wanted);
  plan.apply(components.map((component) => addPatch('component', component)));
  const joins = ({ from, to }: Relation) =>
    plan.component(from) !== undefined && plan.component(to) !== undefined;
  plan.apply(
    [...view.all('relation')].filter(joins).map((relation) => addPatch('relation', relation)),
  );
  return plan;
}
