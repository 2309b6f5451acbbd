import type { Id } from '#shared/base/ids.ts';
import type { ProcessingForm } from '#shared/catalogue/kind.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { runsInCopies } from '../recovery/instances.ts';
import {
  clustersOfMachine,
  clustersOfService,
  isTechnology,
  lockstepUnder,
  platformOf,
} from '../recovery/platform.ts';
import { ofKind, to } from '../recovery/related.ts';

/** The forms of processing that a plan uses for a workload: often more than one (partitions behind a load balancer). */
export function presentForms(
  context: AnalysisContext,
  workload: Component,
  platform: readonly Id[],
): ReadonlySet<ProcessingForm> {
  const { plan } = context;
  const forms = new Set<ProcessingForm>();
  const machines = to(plan, [workload.id], 'runsOn');
  const clusters = [
    ...clustersOfService(plan, workload.id),
    ...machines.flatMap((machine) => clustersOfMachine(plan, machine)),
  ];
  const lockstep = machines.some(
    (machine) => lockstepUnder(context, platformOf(plan, machine)) !== undefined,
  );
  if (lockstep || clusters.some((cluster) => isTechnology(context, cluster, 'lockstep')))
    forms.add('faultTolerance');
  if (clusters.some((cluster) => !isTechnology(context, cluster, 'lockstep')))
    forms.add('highAvailability');
  if (runsInCopies(plan, workload).answer === true) forms.add('workloadManagement');
  if (ofKind(plan, platform, 'parallelCluster').length > 0) forms.add('parallelProcessing');
  if (ofKind(plan, platform, 'osPlatform', 'osContainer', 'k8sCluster', 'pod').length > 0)
    forms.add('osPartitioning');
  if (ofKind(plan, machines, 'vm').length > 0 || onPool(context, machines)) forms.add('vmSoftware');
  return forms;
}

const onPool = ({ plan }: AnalysisContext, machines: readonly Id[]): boolean =>
  ofKind(plan, machines, 'hostCluster', 'hypervisor').length > 0;
