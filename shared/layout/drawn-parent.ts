import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { nests, nestsSomewhere } from '#shared/catalogue/legality.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Relation } from '#shared/plan/records.ts';

/** Of several containers a component may lie in, it is drawn in the innermost. */
const innermostFirst: readonly Kind[] = [
  'osPlatform',
  'hypervisor',
  'vm',
  'ftServer',
  'server',
  'room',
  'hostCluster',
  'failoverCluster',
  'parallelCluster',
  'k8sCluster',
  'sdsCluster',
  'site',
];

/**
 * The container a component is drawn inside, or undefined. Only one on its own lane: a server that is
 * also part of a storage cluster stays on processing. A server goes where its hypervisor is a member.
 */
export function drawnParent(plan: PlanView, id: Id): Component | undefined {
  const component = plan.component(id);
  return component && containerFor(plan, component);
}

/** The same for a component of the plan. */
export const containerFor = (plan: PlanView, component: Component): Component | undefined =>
  containerOf(plan, component) ?? containerOfHypervisor(plan, component);

function containerOf(plan: PlanView, component: Component): Component | undefined {
  let best: Component | undefined;
  for (const relation of plan.outgoing(component.id))
    best = innermost(best, drawnTarget(plan, component, relation));
  return best;
}

function containerOfHypervisor(plan: PlanView, host: Component): Component | undefined {
  if (host.kind !== 'server' && host.kind !== 'ftServer') return undefined;
  let best: Component | undefined;
  for (const runs of plan.incoming(host.id, 'runsOn')) {
    const hypervisor = plan.component(runs.from);
    if (hypervisor?.kind !== 'hypervisor' || hypervisor.lane !== host.lane) continue;
    for (const relation of plan.outgoing(hypervisor.id, 'memberOf'))
      best = innermost(best, drawnTarget(plan, hypervisor, relation));
  }
  return best;
}

/** The container that a relation puts a component in; undefined where it puts it in none that is drawn round it. */
function drawnTarget(
  plan: PlanView,
  component: Component,
  relation: Relation,
): Component | undefined {
  // Most relations draw nothing inside anything: their targets need not be looked up.
  if (!nestsSomewhere(relation.kind, component.kind)) return undefined;
  const target = plan.component(relation.to);
  if (target === undefined || target.lane !== component.lane || target.id === component.id)
    return undefined;
  return nests(relation.kind, component.kind, target.kind) ? target : undefined;
}

function innermost(one: Component | undefined, next: Component | undefined): Component | undefined {
  if (one === undefined || next === undefined) return one ?? next;
  return isBefore(next, one) ? next : one;
}

function isBefore(a: Component, b: Component): boolean {
  const byKind = innermostFirst.indexOf(a.kind) - innermostFirst.indexOf(b.kind);
  return byKind === 0 ? a.id < b.id : byKind < 0;
}
