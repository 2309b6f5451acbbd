import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { componentsOf } from '../components-of.ts';
import { clusterPools } from '../clusters/cluster-pools.ts';
import { inUse } from '../facility/in-use.ts';
import { onceARun } from '../once-a-run.ts';
import { relatedFrom } from '../related.ts';
import { metricOf, type LicenceMetric } from './licence-metrics.ts';

/** A server that carries machines: by which metric its platform is licensed, and the cluster it is in. */
export interface LicensedHost {
  readonly server: Component;
  readonly metric: LicenceMetric;
  readonly cluster?: Component;
  readonly hypervisors: readonly Component[];
}

/** Every server in use that has a hypervisor or is in a host cluster, by id. */
export const licensedHosts: (context: AnalysisContext) => ReadonlyMap<Id, LicensedHost> =
  onceARun(readHosts);

function readHosts(context: AnalysisContext): ReadonlyMap<Id, LicensedHost> {
  const hosts = new Map<Id, LicensedHost>();
  for (const { cluster, hosts: members } of clusterPools(context))
    for (const { component, hypervisors } of members)
      if (isServer(component)) hosts.set(component.id, host(component, hypervisors, cluster));
  for (const component of componentsOf(context, 'server', 'ftServer')) {
    if (!isServer(component) || hosts.has(component.id)) continue;
    const hypervisors = [...relatedFrom(context.plan, component.id, 'runsOn', ['hypervisor'])];
    if (hypervisors.length > 0) hosts.set(component.id, host(component, hypervisors));
  }
  return hosts;
}

const isServer = (component: Component): boolean =>
  (component.kind === 'server' || component.kind === 'ftServer') && inUse(component);

function host(
  server: Component,
  hypervisors: readonly Component[],
  cluster?: Component,
): LicensedHost {
  const technology = cluster?.technology ?? hypervisors.find((one) => one.technology)?.technology;
  return {
    server,
    hypervisors,
    metric: metricOf(technology),
    ...(cluster === undefined ? {} : { cluster }),
  };
}
