import type { Id } from '#shared/base/ids.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { numberOf } from '../recovery/facts.ts';
import { hostsIn } from '../recovery/platform.ts';
import { ofKind, to } from '../recovery/related.ts';

/** The demand of one instance, and the largest host it may run on; undefined where that is blank or not drawn. */
export interface Size {
  readonly vcpu: number | undefined;
  readonly ramGiB: number | undefined;
  readonly hostCores: number | undefined;
  readonly hostRamGiB: number | undefined;
  readonly hosts: readonly Component[];
  /** Where the demand would be stated: the workload, or its machines. */
  readonly demanding: readonly Component[];
}

/** Processors and memory of one instance, its own or of its largest machine, beside the largest host: as MIS-11 takes them. */
export function sizeOf(
  context: AnalysisContext,
  workload: Component,
  platform: readonly Id[],
): Size {
  const { plan } = context;
  const hosts = hostsIn(context, platform);
  const machines = ofKind(plan, to(plan, [workload.id], 'runsOn'), 'vm', 'osContainer', 'pod');
  const demand = (field: 'vcpu' | 'ramGiB') =>
    numberOf(workload, field) ?? largest(machines, field);
  return {
    vcpu: demand('vcpu'),
    ramGiB: demand('ramGiB'),
    hostCores: largest(hosts, 'cores'),
    hostRamGiB: largest(hosts, 'ramGiB'),
    hosts,
    demanding: machines.length > 0 ? machines : [workload],
  };
}

/** The most that some components state; undefined when one is blank, or there is none. */
function largest(
  components: readonly Component[],
  field: 'vcpu' | 'ramGiB' | 'cores',
): number | undefined {
  const stated = components.map((component) => numberOf(component, field));
  return stated.length === 0 || stated.includes(undefined)
    ? undefined
    : Math.max(...(stated as number[]));
}
