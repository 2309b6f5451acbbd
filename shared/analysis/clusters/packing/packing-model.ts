import type { PackingMachine, PackingProblem, Placement } from './packing-problem.ts';

/** Machines that are alike are one kind: the solver only counts how many of a kind a host takes. */
interface MachineKind {
  readonly machine: PackingMachine;
  /** Positions in the problem. */
  readonly members: readonly number[];
}

/**
 * The problem as an integer program in CPLEX LP text, which HiGHS reads: `x_k_h` is how many machines of kind k are on host h. Every
 * machine is placed, no host takes more processors or memory than it has, and a machine with more processors than a host has
 * cores is not put there.
 */
export function packingModel(problem: PackingProblem): string {
  const kinds = machineKinds(problem.machines);
  const hosts = [...problem.hosts.keys()];
  const may = (kind: number, host: number) =>
    kinds[kind]!.machine.vcpu <= problem.hosts[host]!.cores;
  const placed = kinds.map(
    ({ members }, kind) =>
      ` all_${kind}: ${terms(hosts.filter((host) => may(kind, host)).map((host) => [1, variable(kind, host)]))} = ${members.length}`,
  );
  const room = hosts.flatMap((host) =>
    (['cores', 'memory'] as const).map((of) => {
      const here = kinds.flatMap(({ machine }, kind) =>
        may(kind, host) ? [[machine[of], variable(kind, host)] as const] : [],
      );
      return ` ${of}_${host}: ${terms(here)} <= ${problem.hosts[host]![of]}`;
    }),
  );
  const variables = kinds.flatMap((_, kind) =>
    hosts.filter((host) => may(kind, host)).map((host) => ` ${variable(kind, host)}`),
  );
  return [
    'Minimize',
    ' obj: 0 nothing',
    'Subject To',
    ...placed,
    ...room,
    'General',
    ...variables,
    'End',
    '',
  ].join('\n');
}

/** The host of each machine, from the counts that a solver found. */
export function placementFrom(
  problem: PackingProblem,
  counts: (variable: string) => number,
): Placement {
  const hostOf = Array.from({ length: problem.machines.length }, () => -1);
  for (const [kind, { members }] of machineKinds(problem.machines).entries()) {
    let next = 0;
    for (const host of problem.hosts.keys())
      for (let count = Math.round(counts(variable(kind, host))); count > 0; count--)
        hostOf[members[next++]!] = host;
  }
  return hostOf;
}

const variable = (kind: number, host: number): string => `x_${kind}_${host}`;

const terms = (parts: readonly (readonly [factor: number, variable: string])[]): string =>
  parts.length === 0 ? '0 nothing' : parts.map(([factor, name]) => `${factor} ${name}`).join(' + ');

function machineKinds(machines: readonly PackingMachine[]): readonly MachineKind[] {
  const kinds = new Map<string, { machine: PackingMachine; members: number[] }>();
  for (const [position, machine] of machines.entries()) {
    const key = `${machine.vcpu} ${machine.cores} ${machine.memory}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { machine, members: [position] });
    else kind.members.push(position);
  }
  return [...kinds.values()];
}
