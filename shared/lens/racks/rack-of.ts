import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Relation } from '#shared/plan/records.ts';

/** The relation that puts a part straight into a rack; undefined for what is in none, or in a chassis. */
export const rackMounting = (plan: PlanView, { id }: Component): Relation | undefined =>
  plan.outgoing(id, 'mountedIn').find(({ to }) => plan.component(to)?.kind === 'rack');

/** The rack a part is mounted in by itself. */
export function rackOf(plan: PlanView, part: Component): Component | undefined {
  const mounting = rackMounting(plan, part);
  return mounting && plan.component(mounting.to);
}
