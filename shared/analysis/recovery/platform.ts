import type { Id } from '#shared/base/ids.ts';
import type { TechnologyFlag } from '#shared/catalogue/technology.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { onceARun } from '../once-a-run.ts';
import { yesOf } from './facts.ts';
import { from, ofKind, reach, to } from './related.ts';

/*
 * The ground a workload stands on, recognised exactly as the mismatch rules recognise it
 * (shared/rules/book/mismatch/workload-platform.ts), but for one machine at a time.
 */

/** What a component runs on, however many steps down, and the clusters those are members of; itself first. */
export const platformOf = (plan: PlanView, id: Id): readonly Id[] => [
  ...new Set([id, ...reach(plan, [id], 'runsOn', 'memberOf')]),
];

/** The virtual machine pools in a platform: clusters, and hypervisors that are in none. */
export const poolsIn = (plan: PlanView, platform: readonly Id[]): readonly Component[] => [
  ...ofKind(plan, platform, 'hostCluster'),
  ...ofKind(plan, platform, 'hypervisor').filter(
    ({ id }) => ofKind(plan, reach(plan, [id], 'runsOn', 'memberOf'), 'hostCluster').length === 0,
  ),
];

/** Failover clusters that watch a workload as such. */
export const clustersOfService = (plan: PlanView, workload: Id): readonly Component[] =>
  ofKind(plan, from(plan, [workload], 'protects'), 'failoverCluster');

/** Failover clusters that watch the machine a workload runs on, or that it is a member of. */
export const clustersOfMachine = (plan: PlanView, machine: Id): readonly Component[] =>
  ofKind(
    plan,
    [...from(plan, [machine], 'protects'), ...to(plan, [machine], 'memberOf')],
    'failoverCluster',
  );

/** What may spread requests over several copies of a workload. */
export const spreadersOf = (plan: PlanView, workload: Id): readonly Component[] => {
  const machines = to(plan, [workload], 'runsOn');
  const reached = from(plan, [workload, ...machines], 'accesses');
  const platform = reach(plan, [workload], 'runsOn', 'memberOf');
  return [
    ...ofKind(plan, reached, 'loadBalancer', 'workloadManager'),
    ...ofKind(plan, platform, 'k8sCluster'),
  ];
};

/** The servers that carry a platform: those in it, and all members of its clusters. */
export function hostsIn(context: AnalysisContext, platform: readonly Id[]): readonly Component[] {
  const { plan } = context;
  const clusters = ofKind(plan, platform, 'hostCluster', 'k8sCluster');
  return [
    ...new Set([
      ...ofKind(plan, platform, 'server', 'ftServer'),
      ...clusters.flatMap(({ id }) => serversOf(context, id)),
    ]),
  ];
}

const knownServers = onceARun(() => new Map<Id, readonly Component[]>());

/** The servers of a cluster: its members, and what those run on. */
function serversOf(context: AnalysisContext, cluster: Id): readonly Component[] {
  const known = knownServers(context);
  let servers = known.get(cluster);
  if (servers === undefined) {
    const members = from(context.plan, [cluster], 'memberOf');
    const under = reach(context.plan, members, 'runsOn');
    servers = ofKind(context.plan, [...members, ...under], 'server', 'ftServer');
    known.set(cluster, servers);
  }
  return servers;
}

/** How many hosts a pool has: its servers, or its hypervisors where those are more. */
export function hostCount(context: AnalysisContext, pool: Component): number {
  if (pool.kind === 'hypervisor') return 1;
  const hypervisors = context.plan
    .incoming(pool.id, 'memberOf')
    .filter((member) => context.plan.component(member.from)?.kind === 'hypervisor');
  return Math.max(serversOf(context, pool.id).length, hypervisors.length);
}

/** What makes a machine run in lockstep: its server, itself, its pool; undefined when nothing does. Fault tolerance that nobody stated is not in use. */
export function lockstepUnder(
  context: AnalysisContext,
  platform: readonly Id[],
): Component | undefined {
  const { plan } = context;
  const machines = ofKind(plan, platform, 'vm', 'osContainer');
  const stated = machines.filter((machine) => yesOf(machine, 'faultTolerance') !== undefined);
  return (
    ofKind(plan, platform, 'ftServer')[0] ??
    stated.find((machine) => yesOf(machine, 'faultTolerance')) ??
    (stated.length > 0
      ? undefined
      : ofKind(plan, platform, 'hypervisor', 'hostCluster').find((pool) =>
          inLockstep(context, pool),
        ))
  );
}

const inLockstep = (context: AnalysisContext, pool: Component): boolean =>
  yesOf(pool, 'faultTolerance') ?? isTechnology(context, pool, 'lockstep');

/** Whether the technology a component states has a flag; none stated is a no. */
export const isTechnology = (
  context: AnalysisContext,
  component: Component,
  flag: TechnologyFlag,
): boolean => component.technology !== undefined && context.catalogue.flagsOf(component).has(flag);
