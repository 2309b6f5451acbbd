import {
  slack,
  type PackingHost,
  type PackingMachine,
  type PackingProblem,
} from './packing-problem.ts';

/** Whether it cannot be: the hosts together are too small, or a machine is larger than every host. A proof; false proves nothing. */
export function tooSmall({ machines, hosts }: PackingProblem): boolean {
  return (
    exceeds(total(machines, 'cores'), total(hosts, 'cores')) ||
    exceeds(total(machines, 'memory'), total(hosts, 'memory')) ||
    machines.some((machine) => !hosts.some((host) => takes(host, machine)))
  );
}

/** Whether an empty host takes the machine. */
const takes = (host: PackingHost, { vcpu, cores, memory }: PackingMachine): boolean =>
  vcpu <= host.cores && !exceeds(cores, host.cores) && !exceeds(memory, host.memory);

const exceeds = (demand: number, capacity: number): boolean =>
  demand > capacity + slack * (1 + demand);

function total(parts: readonly PackingHost[], of: keyof PackingHost): number {
  let sum = 0;
  for (const part of parts) sum += part[of];
  return sum;
}
