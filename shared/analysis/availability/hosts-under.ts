import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** The hosts that may carry a machine, each as the components it consists of: a server, and the hypervisor or system on it. */
export const hostsUnder = (plan: PlanView, machine: Id): readonly (readonly Id[])[] =>
  under(plan, machine, new Set());

function under(plan: PlanView, id: Id, above: ReadonlySet<Id>): readonly (readonly Id[])[] {
  if (above.has(id)) return [];
  const path = new Set(above).add(id);
  switch (plan.component(id)!.kind) {
    case 'server':
    case 'ftServer':
      return [[id]];
    case 'hypervisor':
    case 'osPlatform':
      return below(plan, id, path).map((host) => [id, ...host]);
    case 'hostCluster':
    case 'k8sCluster':
    case 'parallelCluster':
    case 'failoverCluster':
      return members(plan, id, path);
    default:
      return below(plan, id, path);
  }
}

const below = (plan: PlanView, id: Id, path: ReadonlySet<Id>): readonly (readonly Id[])[] =>
  plan.outgoing(id, 'runsOn').flatMap(({ to }) => under(plan, to, path));

/** A server that a hypervisor of the same cluster runs on comes with it. */
function members(plan: PlanView, cluster: Id, path: ReadonlySet<Id>): readonly (readonly Id[])[] {
  const ids = new Set(plan.incoming(cluster, 'memberOf').map(({ from }) => from));
  const carries = (id: Id): boolean =>
    plan.incoming(id, 'runsOn').some(({ from }) => ids.has(from));
  return [...ids].filter((id) => !carries(id)).flatMap((id) => under(plan, id, path));
}
