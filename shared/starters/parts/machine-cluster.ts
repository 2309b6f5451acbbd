import type { PlanSketch, SketchFacts } from '#shared/plan/plan-sketch.ts';
import { each } from '../each-relation.ts';
import { every } from './every.ts';

export interface MachineCluster {
  readonly id: string;
  /** Of the cluster; its technology is that of its hypervisors too. */
  readonly cluster: SketchFacts & { readonly name: string; readonly technology: string };
  /** How its hypervisors are called: "Proxmox VE". */
  readonly platform: string;
  /** Of the hypervisors, when it is another than the cluster's. */
  readonly hypervisor?: string;
  readonly hosts: readonly string[];
  /** Virtual machines, spread over the hosts in turn. */
  readonly machines: Readonly<Record<string, SketchFacts>>;
  /** The network of the machines. */
  readonly network: string;
  /** Where the machines lie. */
  readonly volume: string;
}

const hypervisorOn = (host: string) => `${host}-hv`;

/** Hosts with the same hypervisor, acting as one: machines restart on another host, and move while running. */
export function machineCluster(given: MachineCluster): PlanSketch {
  const { id, hosts, machines, volume } = given;
  const { name: _, ...cluster } = given.cluster;
  const { technology, haRestart, liveMigration, faultTolerance, appMonitoring } = cluster;
  const names = Object.keys(machines);
  return {
    parts: {
      [id]: ['hostCluster', given.cluster],
      ...every(hosts.map(hypervisorOn), 'hypervisor', (hypervisor) => ({
        name: `${given.platform} on ${hypervisor.replace(/-hv$/, '')}`,
        technology: given.hypervisor ?? technology,
        ...(haRestart === undefined ? {} : { haRestart }),
        ...(liveMigration === undefined ? {} : { liveMigration }),
        ...(faultTolerance === undefined ? {} : { faultTolerance }),
        ...(appMonitoring === undefined ? {} : { appMonitoring }),
      })),
      ...every(names, 'vm', (machine) => machines[machine]!),
    },
    relations: [
      ...each(hosts, 'memberOf', [id]),
      ...hosts.map((host) => [hypervisorOn(host), 'runsOn', host] as const),
      ...names.map(
        (machine, index) =>
          [machine, 'runsOn', hypervisorOn(hosts[index % hosts.length]!)] as const,
      ),
      ...each(names, 'attachedTo', [given.network]),
      ...each(names, 'stores', [volume]),
      ...each([volume], 'presentedTo', hosts),
    ],
  };
}
