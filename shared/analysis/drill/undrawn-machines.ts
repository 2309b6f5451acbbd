import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { yesOf } from '../recovery/facts.ts';
import { clustersOfMachine } from '../recovery/platform.ts';
import { from, ofKind, to } from '../recovery/related.ts';
import { hostIsDown, poolsThatLose, type Losses } from './lost-hosts.ts';

/**
 * Machines that are lost at worst: drawn on a cluster of which hosts are lost, on none of its hosts, and not restarted. All of
 * them may be on the hosts that are lost; machines that are kept apart, one on each of these.
 */
export function undrawnMachines(context: AnalysisContext, losses: Losses): ReadonlySet<Id> {
  const { isDown } = losses;
  const found = new Set<Id>();
  for (const { cluster, hosts, machines } of poolsThatLose(context, losses)) {
    const lost = hosts.filter((host) => hostIsDown(host, isDown)).length;
    if (lost === 0 || lost === hosts.length || yesOf(cluster, 'haRestart') === true) continue;
    const floating = machines
      .filter(({ component, ground }) => ground.id === cluster.id && component.kind === 'vm')
      .map(({ component }) => component)
      .filter((machine) => yesOf(machine, 'faultTolerance') !== true);
    for (const machine of floating)
      if (mayBeThere(context.plan, cluster, machine, lost)) found.add(machine.id);
  }
  return found;
}

/** Of machines that are kept apart only as many are on lost hosts as hosts are lost; which of them makes no difference. */
function mayBeThere(plan: PlanView, cluster: Component, machine: Component, lost: number): boolean {
  const clusters = clustersOfMachine(plan, machine.id);
  const apart = [cluster, ...clusters].some((one) => yesOf(one, 'antiAffinity') === true);
  if (!apart) return true;
  const siblings = siblingsOf(plan, machine.id, clusters);
  return siblings.length === 0 || siblings.indexOf(machine.id) < lost;
}

/** The members of its cluster, else the machines of the workload on it; sorted. */
function siblingsOf(plan: PlanView, machine: Id, clusters: readonly Component[]): readonly Id[] {
  if (clusters.length > 0)
    return from(
      plan,
      clusters.map(({ id }) => id),
      'memberOf',
    ).toSorted();
  const workloads = ofKind(plan, from(plan, [machine], 'runsOn'), 'workload');
  return to(
    plan,
    workloads.map(({ id }) => id),
    'runsOn',
  ).toSorted();
}
