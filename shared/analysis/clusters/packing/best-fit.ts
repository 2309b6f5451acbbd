import {
  slack,
  type PackingHost,
  type PackingMachine,
  type PackingProblem,
  type Placement,
} from './packing-problem.ts';

/** The size of a machine in shares of what all hosts have, by which the larger are placed first. */
type Size = (cores: number, memory: number) => number;

/** Which order finds a place for all is not known beforehand; the first succeeds most often. */
const sizes: readonly Size[] = [
  (cores, memory) => cores + memory,
  Math.max,
  (_cores, memory) => memory,
  (cores) => cores,
];

/**
 * Packs by best fit decreasing on processors and memory (rules.md §3): large machines first, each onto the host that it leaves
 * fullest. One packer for the machines of a cluster, however many ways of losing hosts are tried: they are sorted once.
 */
export class BestFit {
  readonly #machines: readonly PackingMachine[];
  readonly #perCore: number;
  readonly #perGiB: number;
  readonly #orders: Uint32Array[] = [];

  /** `hosts`: all of the cluster, against which sizes are compared. */
  constructor(machines: readonly PackingMachine[], hosts: readonly PackingHost[]) {
    this.#machines = machines;
    this.#perCore = perUnit(hosts, 'cores');
    this.#perGiB = perUnit(hosts, 'memory');
  }

  /** Tries several orders. Undefined when none finds a place for all, which proves nothing. */
  place(hosts: readonly PackingHost[]): Placement | undefined {
    for (const index of sizes.keys()) {
      const placement = this.#inOrder(this.#order(index), hosts);
      if (placement !== undefined) return placement;
    }
    return undefined;
  }

  #inOrder(order: Uint32Array, hosts: readonly PackingHost[]): Placement | undefined {
    const cores = Float64Array.from(hosts, (host) => host.cores);
    const memory = Float64Array.from(hosts, (host) => host.memory);
    const placement = Array.from(order, () => -1);
    for (const index of order) {
      const machine = this.#machines[index]!;
      const chosen = this.#fullest(machine, hosts, cores, memory);
      if (chosen < 0) return undefined;
      cores[chosen]! -= machine.cores;
      memory[chosen]! -= machine.memory;
      placement[index] = chosen;
    }
    return placement;
  }

  /** The host with room for the machine that has least room; -1 for none. The inner loop: no allocation. */
  #fullest(
    machine: PackingMachine,
    hosts: readonly PackingHost[],
    cores: Float64Array,
    memory: Float64Array,
  ): number {
    const needed = machine.cores - slack;
    const given = machine.memory - slack;
    let chosen = -1;
    let least = Infinity;
    for (let host = 0; host < cores.length; host++) {
      if (needed > cores[host]! || given > memory[host]!) continue;
      const room = cores[host]! * this.#perCore + memory[host]! * this.#perGiB;
      if (room >= least || machine.vcpu > hosts[host]!.cores) continue;
      chosen = host;
      least = room;
    }
    return chosen;
  }

  #order(index: number): Uint32Array {
    return (this.#orders[index] ??= this.#largestFirst(sizes[index]!));
  }

  #largestFirst(size: Size): Uint32Array {
    const sizeOf = Float64Array.from(this.#machines, ({ cores, memory }) =>
      size(cores * this.#perCore, memory * this.#perGiB),
    );
    return Uint32Array.from(this.#machines.keys()).sort((a, b) => sizeOf[b]! - sizeOf[a]! || a - b);
  }
}

/** Packs once. Undefined when no order finds a place for all, which proves nothing. */
export const bestFit = ({ machines, hosts }: PackingProblem): Placement | undefined =>
  new BestFit(machines, hosts).place(hosts);

function perUnit(hosts: readonly PackingHost[], of: keyof PackingHost): number {
  const sum = hosts.reduce((total, host) => total + host[of], 0);
  return sum > 0 ? 1 / sum : 0;
}
