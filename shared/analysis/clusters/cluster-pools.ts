import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { onceARun } from '../once-a-run.ts';
import { relatedFrom, relatedTo } from '../related.ts';
import { ClusterPool } from './cluster-pool.ts';
import { poolHost } from './pool-host.ts';
import { copiesOf, runs, type PoolMachine } from './pool-machine.ts';

/**
 * Every cluster that has hosts. Hosts and machines are found as rules find them (shared/rules/book/machine-pools.ts): imports
 * place machines on hypervisors whose servers are the members of a cluster, people place them on the cluster itself; both
 * count, each once. The analyses of one run share the list.
 */
export const clusterPools: (context: AnalysisContext) => readonly ClusterPool[] = onceARun(
  (context) => {
    const pools: ClusterPool[] = [];
    for (const component of componentsOf(context, 'hostCluster')) {
      const hosts = hostsOf(component, context.plan);
      if (hosts.size === 0) continue;
      pools.push(
        new ClusterPool(
          component,
          [...hosts].map(([host, hypervisors]) => poolHost(host, [...hypervisors], context)),
          machinesOn(
            [...hosts.values()].flatMap((own) => [...own]).concat(component),
            context.plan,
          ),
        ),
      );
    }
    return pools;
  },
);

/** The pool of a cluster; undefined when it has no hosts. */
export const poolOf = (context: AnalysisContext, cluster: Id): ClusterPool | undefined =>
  poolsById(context).get(cluster);

const poolsById = onceARun(
  (context): ReadonlyMap<Id, ClusterPool> =>
    new Map(clusterPools(context).map((pool) => [pool.cluster.id, pool])),
);

/** The hosts of a cluster, each with its hypervisors. A hypervisor stands for the server it runs on, or for itself where none is drawn. */
function hostsOf(
  cluster: Component,
  plan: PlanView,
): ReadonlyMap<Component, ReadonlySet<Component>> {
  const hosts = new Map<Component, Set<Component>>();
  for (const server of relatedFrom(plan, cluster.id, 'memberOf', ['server']))
    hosts.set(server, new Set(relatedFrom(plan, server.id, 'runsOn', ['hypervisor'])));
  for (const hypervisor of relatedFrom(plan, cluster.id, 'memberOf', ['hypervisor'])) {
    const servers = [...relatedTo(plan, hypervisor.id, 'runsOn', ['server', 'ftServer'])];
    for (const host of servers.length === 0 ? [hypervisor] : servers)
      hosts.set(host, (hosts.get(host) ?? new Set()).add(hypervisor));
  }
  return hosts;
}

/** There are thousands of machines: the relations are gone through as they are. */
function machinesOn(grounds: readonly Component[], plan: PlanView): readonly PoolMachine[] {
  const found = new Map<Component, PoolMachine>();
  for (const ground of grounds) {
    for (const { kind, from } of plan.incoming(ground.id)) {
      const component = kind === 'runsOn' ? plan.component(from)! : undefined;
      if (component === undefined || found.has(component) || !isMachine(component, plan)) continue;
      found.set(component, { component, copies: copiesOf(component), ground });
    }
  }
  return [...found.values()];
}

/** A virtual machine that is on, or a workload that is in no machine of its own: that one is counted by the machine. */
const isMachine = (component: Component, plan: PlanView): boolean =>
  runs(component) &&
  (component.kind === 'vm' || (component.kind === 'workload' && !inMachine(component, plan)));

const inMachine = ({ id }: Component, plan: PlanView): boolean =>
  relatedTo(plan, id, 'runsOn', ['vm', 'osContainer', 'pod']).size > 0;
