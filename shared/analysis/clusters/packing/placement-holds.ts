import { slack, type PackingProblem, type Placement } from './packing-problem.ts';

/** Whether a placement puts every machine on a host that takes it beside the others. For what others claim to have found. */
export function placementHolds({ machines, hosts }: PackingProblem, placement: Placement): boolean {
  const free = hosts.map(({ cores, memory }) => ({ cores, memory }));
  for (const [index, { vcpu, cores, memory }] of machines.entries()) {
    const host = placement[index] ?? -1;
    const left = free[host];
    if (left === undefined || vcpu > hosts[host]!.cores) return false;
    left.cores -= cores;
    left.memory -= memory;
  }
  return free.every(({ cores, memory }) => cores >= -slack && memory >= -slack);
}
