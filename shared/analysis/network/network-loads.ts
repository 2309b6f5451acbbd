import type { Component } from '#shared/plan/records.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { clusterPools } from '../clusters/cluster-pools.ts';
import { runs } from '../clusters/pool-machine.ts';
import { componentsOf } from '../components-of.ts';
import { relatedFrom } from '../related.ts';
import { highOf } from '../sums/bounds.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { statedNumber } from '../sums/stated-number.ts';
import { t } from '#shared/words/t.ts';

/** Network load of servers, Mbps. */
export type NetworkLoads = ReadonlyMap<Component, Measured<number>>;

/**
 * The load of each server on which a machine states its own. Machines drawn on a cluster may run on any of its hosts, and so add
 * something between nothing and all of theirs to each.
 */
export function networkLoads(context: AnalysisContext): NetworkLoads {
  const loads = new Map<Component, Measured<number>>();
  if (!componentsOf(context, ...stating).some(statesOwn)) return loads;
  const anywhere = loadsAnywhere(context);
  for (const server of componentsOf(context, 'server', 'ftServer')) {
    const machines = machinesOn(server, context.plan);
    const floating = anywhere.get(server);
    if (floating === undefined && !machines.some(statesLoad(context.plan))) continue;
    const parts = machines.map((machine) => machineLoad(machine, context.plan));
    loads.set(server, boundedSum(floating === undefined ? parts : [...parts, floating]));
  }
  return loads;
}

function machinesOn({ id }: Component, plan: PlanView): readonly Component[] {
  const machines: Component[] = [];
  for (const ground of relatedFrom(plan, id, 'runsOn', ['hypervisor', 'osPlatform', 'workload'])) {
    if (ground.kind === 'workload') machines.push(ground);
    else
      for (const machine of relatedFrom(plan, ground.id, 'runsOn', [
        'vm',
        'osContainer',
        'workload',
      ]))
        if (runs(machine)) machines.push(machine);
  }
  return machines;
}

/** By host: the machines drawn on its cluster, if one of them states a load. */
function loadsAnywhere(context: AnalysisContext): NetworkLoads {
  const loads = new Map<Component, Measured<number>>();
  for (const { cluster, hosts, machines } of clusterPools(context)) {
    const floating = machines
      .filter(({ ground }) => ground === cluster)
      .map(({ component }) => component);
    if (!floating.some(statesLoad(context.plan))) continue;
    const load = boundedSum(floating.map((machine) => machineLoad(machine, context.plan)));
    const high = highOf(load);
    const part = {
      low: 0,
      ...(high === undefined ? {} : { high }),
      used: load.used,
      missing: load.missing,
      note: t`Machines placed on the cluster may run on any of its hosts.`,
    };
    for (const host of hosts) loads.set(host.component, part);
  }
  return loads;
}

/** As the machine states, else the workloads in it that do. */
function machineLoad(machine: Component, plan: PlanView): Measured<number> {
  const inside = machine.facts.networkMbps === undefined ? statingInside(machine, plan) : [];
  return inside.length === 0
    ? statedNumber(machine, 'networkMbps')
    : boundedSum(inside.map((workload) => statedNumber(workload, 'networkMbps')));
}

/** Kinds that may state a load. */
const stating = ['vm', 'osContainer', 'workload'] as const;

const statesOwn = ({ facts }: Component): boolean => facts.networkMbps !== undefined;

const statesLoad =
  (plan: PlanView) =>
  (machine: Component): boolean =>
    statesOwn(machine) || statingInside(machine, plan).length > 0;

const statingInside = (machine: Component, plan: PlanView): readonly Component[] =>
  [...relatedFrom(plan, machine.id, 'runsOn', ['workload'])].filter(statesOwn);
