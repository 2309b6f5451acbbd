import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { clusterPools } from '../clusters/cluster-pools.ts';
import { inUse } from '../facility/in-use.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { serverCores } from './cores-to-license.ts';

/**
 * Cores to license for software whose vendor counts every core it may run on (domain.md §4.9): all of every host of the cluster
 * it is in, for software (soft partitioning) is not accepted as a limit; its own processors where a hard partition holds it.
 * Undefined where it runs on nothing.
 */
export function coresItMayRunOn(
  context: AnalysisContext,
  software: Component,
): Measured<number> | undefined {
  const grounds = groundsOf(context, software);
  if (grounds.length === 0) return undefined;
  const held = grounds.find((ground) => context.catalogue.flagsOf(ground).has('hardPartition'));
  if (held !== undefined) return statedNumber(partOf(grounds, software), 'vcpu');
  const servers = grounds.filter(({ kind }) => kind === 'server' || kind === 'ftServer');
  return servers.length === 0 ? undefined : boundedSum(servers.map(serverCores));
}

/** The machine that states processors, nearest to the software; the software itself where none does. */
const partOf = (grounds: readonly Component[], software: Component): Component =>
  grounds.find(({ facts }) => facts.vcpu !== undefined) ?? software;

/** All it runs on, however deep, with every host of the clusters on the way. Nearest first. */
function groundsOf(context: AnalysisContext, software: Component): readonly Component[] {
  const found = new Set<Component>();
  const open: Component[] = [software];
  for (const component of open) {
    for (const ground of under(context, component)) {
      if (found.has(ground) || !inUse(ground)) continue;
      found.add(ground);
      open.push(ground);
    }
  }
  return [...found];
}

/** What a component runs on; a hypervisor or server of a cluster also on the cluster, and a cluster on its hosts. */
function under(context: AnalysisContext, { id, kind }: Component): readonly Component[] {
  const { plan } = context;
  const below = plan.outgoing(id, 'runsOn').map(({ to }) => plan.component(to)!);
  if (kind === 'hostCluster') {
    const pool = clusterPools(context).find(({ cluster }) => cluster.id === id);
    return [...below, ...(pool?.hosts.map(({ component }) => component) ?? [])];
  }
  if (kind === 'k8sCluster') return [...below, ...membersOf(context, id)];
  if (kind !== 'hypervisor' && kind !== 'server') return below;
  const clusters = plan.outgoing(id, 'memberOf').map(({ to }) => plan.component(to)!);
  return [...below, ...clusters.filter((cluster) => cluster.kind === 'hostCluster')];
}

const membersOf = ({ plan }: AnalysisContext, cluster: string): readonly Component[] =>
  plan.incoming(cluster, 'memberOf').map(({ from }) => plan.component(from)!);
