import type { Component } from '#shared/plan/records.ts';

/** What a cluster carries: a virtual machine, or a workload drawn directly on the cluster, which stands for a machine each of its copies. */
export interface PoolMachine {
  readonly component: Component;
  readonly copies: number;
  /** What it was placed on: the cluster, or a hypervisor of it. */
  readonly ground: Component;
}

/** Powered-off machines and templates take nothing at run time: they are not counted. A machine is on unless it says otherwise. */
export const runs = ({ facts }: Component): boolean =>
  facts.poweredOn?.value !== false && facts.isTemplate?.value !== true;

/** How many machines a component of the cluster stands for. */
export function copiesOf({ kind, facts }: Component): number {
  const replicas = facts.replicas?.value;
  return kind !== 'vm' && typeof replicas === 'number' ? replicas : 1;
}
