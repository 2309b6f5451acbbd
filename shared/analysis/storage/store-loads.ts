import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { clusterPools } from '../clusters/cluster-pools.ts';
import { runs } from '../clusters/pool-machine.ts';
import { relatedFrom, relatedTo } from '../related.ts';
import type { Store } from './stores.ts';

/** Something whose load a store takes, whole or in part. */
export interface StoreLoad {
  readonly component: Component;
  /** It stores on other stores too, and nobody says how much of its load goes where. */
  readonly divided: boolean;
}

const machines = ['vm', 'osContainer', 'pod'] as const;

/**
 * Whose load a store takes: machines that store on its volumes, by their own load or, where they state none, by that of the workloads in
 * them; workloads that store there without such a machine; machines of clusters that store there, if they store nowhere themselves.
 * Each once; machines that are off take nothing.
 */
export function storeLoads(store: Store, context: AnalysisContext): readonly StoreLoad[] {
  const { plan } = context;
  const storers = storersOf(store, context);
  const loads = new Map<Component, StoreLoad>();
  const add = (component: Component, storer: Component) => {
    if (!loads.has(component))
      loads.set(component, { component, divided: isDivided(storer, plan) });
  };
  for (const storer of storers) {
    if (storer.kind === 'workload') {
      if (!coveredByMachine(storer, storers, plan)) add(storer, storer);
      continue;
    }
    for (const load of loadsOfMachine(storer, plan)) add(load, storer);
  }
  return [...loads.values()];
}

function storersOf({ volumes }: Store, context: AnalysisContext): ReadonlySet<Component> {
  const { plan } = context;
  const storers = new Set<Component>();
  for (const { id } of volumes) {
    for (const storer of relatedFrom(plan, id, 'stores', ['workload', ...machines]))
      if (runs(storer)) storers.add(storer);
    for (const cluster of relatedFrom(plan, id, 'stores', ['hostCluster']))
      for (const machine of machinesWithoutStore(cluster, context)) storers.add(machine);
  }
  return storers;
}

function machinesWithoutStore(cluster: Component, context: AnalysisContext): readonly Component[] {
  const pool = clusterPools(context).find((one) => one.cluster === cluster);
  return (pool?.machines ?? [])
    .map(({ component }) => component)
    .filter(({ id }) => relatedTo(context.plan, id, 'stores', ['volume']).size === 0);
}

/** The machine itself when it states its load or has no workloads; else the workloads in it. */
function loadsOfMachine(machine: Component, plan: PlanView): readonly Component[] {
  if (machine.facts.iops !== undefined) return [machine];
  const inside = [...relatedFrom(plan, machine.id, 'runsOn', ['workload'])];
  return inside.length === 0 ? [machine] : inside;
}

/** Whether the load of a workload is in that of a machine it runs on, which stores here too. */
const coveredByMachine = (
  workload: Component,
  storers: ReadonlySet<Component>,
  plan: PlanView,
): boolean =>
  [...relatedTo(plan, workload.id, 'runsOn', machines)].some(
    (machine) => storers.has(machine) && machine.facts.iops !== undefined,
  );

/** Whether what a component stores lies on more than one store. Machines of a cluster store where it does. */
function isDivided({ id }: Component, plan: PlanView): boolean {
  const stores = new Set<Id>();
  for (const volume of relatedTo(plan, id, 'stores', ['volume']))
    for (const store of relatedTo(plan, volume.id, 'providedBy', providers)) stores.add(store.id);
  return stores.size > 1;
}

const providers = ['array', 'nas', 'sdsCluster', 'server', 'ftServer'] as const;
