import type { Component } from '#shared/plan/records.ts';
import type { Input, Measured } from '../measured.ts';
import { machineColumns, type MachineColumn, type MachineField } from './machine-columns.ts';
import type { PoolHost } from './pool-host.ts';
import type { PoolMachine } from './pool-machine.ts';

/** What machines may be asked for together: processors, memory (GiB), cores busy on average and at the peak. */
export type Demand = 'vcpu' | 'ramGiB' | 'averageCores' | 'peakCores';

/** A cluster with its hosts and the machines that run on it. Several analyses ask for the same sums: each is made once. */
export class ClusterPool {
  readonly cluster: Component;
  readonly hosts: readonly PoolHost[];
  readonly machines: readonly PoolMachine[];
  #columns: Readonly<Record<MachineField, MachineColumn>> | undefined;
  readonly #demands = new Map<Demand, Measured<number>>();

  constructor(cluster: Component, hosts: readonly PoolHost[], machines: readonly PoolMachine[]) {
    this.cluster = cluster;
    this.hosts = hosts;
    this.machines = machines;
  }

  column(field: MachineField): MachineColumn {
    this.#columns ??= machineColumns(this.machines);
    return this.#columns[field];
  }

  demand(of: Demand): Measured<number> {
    const demand = this.#demands.get(of) ?? this.#sum(of);
    this.#demands.set(of, demand);
    return demand;
  }

  #sum(of: Demand): Measured<number> {
    switch (of) {
      case 'vcpu':
      case 'ramGiB':
        return this.#plain(this.column(of));
      case 'averageCores':
        return this.#busy(this.column('vcpu'), this.column('avgUtilPct'));
      case 'peakCores':
        return this.#busy(this.column('vcpu'), this.column('peakUtilPct'));
    }
  }

  /** A blank may be anything, so that only a lower bound is left. */
  #plain({ numbers, used, missing }: MachineColumn): Measured<number> {
    let sum = 0;
    for (const [index, number] of numbers.entries())
      if (!Number.isNaN(number)) sum += number * this.machines[index]!.copies;
    return bounded(sum, missing.length === 0 ? sum : undefined, used, missing);
  }

  /** Processors times load: "core equivalents" (domain.md §4.4). A blank load lies between idle and busy. */
  #busy(vcpu: MachineColumn, load: MachineColumn): Measured<number> {
    let [low, high] = [0, 0];
    for (const [index, { copies }] of this.machines.entries()) {
      const processors = vcpu.numbers[index]! * copies;
      const share = load.numbers[index]! / 100;
      low += Number.isNaN(processors * share) ? 0 : processors * share;
      high += processors * (Number.isNaN(share) ? 1 : share);
    }
    const used = vcpu.used.concat(load.used);
    const missing = vcpu.missing.concat(load.missing);
    return bounded(low, Number.isNaN(high) ? undefined : high, used, missing);
  }
}

function bounded(
  low: number,
  high: number | undefined,
  used: readonly Input[],
  missing: readonly Input[],
): Measured<number> {
  if (missing.length === 0) return { value: low, used, missing };
  return { low, ...(high === undefined ? {} : { high }), used, missing };
}
