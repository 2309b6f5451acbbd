import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { nests } from '#shared/catalogue/legality.ts';
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
  if (component === undefined) return undefined;
  return containerOf(plan, component) ?? containerOfHypervisor(plan, component);
}

function containerOf(plan: PlanView, component: Component): Component | undefined {
  return innermost(
    plan.outgoing(component.id).flatMap((relation) => drawnTarget(plan, component, relation)),
  );
}

function containerOfHypervisor(plan: PlanView, host: Component): Component | undefined {
  if (host.kind !== 'server' && host.kind !== 'ftServer') return undefined;
  const clusters = plan.incoming(host.id, 'runsOn').flatMap((relation) => {
    const hypervisor = plan.component(relation.from);
    return hypervisor?.kind === 'hypervisor' ? drawnClusters(plan, hypervisor) : [];
  });
  return innermost(clusters.filter((cluster) => cluster.lane === host.lane));
}

const drawnClusters = (plan: PlanView, hypervisor: Component): Component[] =>
  plan
    .outgoing(hypervisor.id, 'memberOf')
    .flatMap((relation) => drawnTarget(plan, hypervisor, relation));

function drawnTarget(plan: PlanView, component: Component, relation: Relation): Component[] {
  const target = plan.component(relation.to);
  if (target === undefined || target.lane !== component.lane || target.id === component.id)
    return [];
  return nests(relation.kind, component.kind, target.kind) ? [target] : [];
}

function innermost(containers: readonly Component[]): Component | undefined {
  let best: Component | undefined;
  for (const next of containers) {
    if (best === undefined || isBefore(next, best)) best = next;
  }
  return best;
}

function isBefore(a: Component, b: Component): boolean {
  const byKind = innermostFirst.indexOf(a.kind) - innermostFirst.indexOf(b.kind);
  return byKind === 0 ? a.id < b.id : byKind < 0;
}
