import { slack, type PackingProblem, type Placement } from './packing-problem.ts';
import { tooSmall } from './too-small.ts';

/** What an exact search finds: a placement, that there is none, or that it took too many steps to know. */
export type PackingAnswer =
  | { readonly outcome: 'fits'; readonly hostOf: Placement }
  | { readonly outcome: 'impossible' }
  | { readonly outcome: 'notProven' };

/**
 * Packs exactly, by branch and bound: the largest machines first, onto each host that looks different from those tried. At most so
 * many steps (placements tried), beyond which it is not proven. For small clusters; larger ones need a solver.
 */
export function exactPacking(problem: PackingProblem, mostSteps: number): PackingAnswer {
  if (tooSmall(problem)) return { outcome: 'impossible' };
  const search = new Search(problem, mostSteps);
  if (search.placedFrom(0)) return { outcome: 'fits', hostOf: search.hostOf };
  return { outcome: search.exhausted ? 'notProven' : 'impossible' };
}

class Search {
  readonly hostOf: number[];
  exhausted = false;
  readonly #problem: PackingProblem;
  readonly #order: readonly number[];
  readonly #cores: number[];
  readonly #memory: number[];
  #stepsLeft: number;

  constructor(problem: PackingProblem, mostSteps: number) {
    const { machines, hosts } = problem;
    this.#problem = problem;
    this.#stepsLeft = mostSteps;
    this.hostOf = Array.from({ length: machines.length }, () => -1);
    this.#order = [...machines.keys()].toSorted(
      (a, b) =>
        machines[b]!.memory - machines[a]!.memory || machines[b]!.cores - machines[a]!.cores,
    );
    this.#cores = hosts.map(({ cores }) => cores);
    this.#memory = hosts.map(({ memory }) => memory);
  }

  /** Whether the machines from this position of the order on find places beside those before them. */
  placedFrom(position: number): boolean {
    if (position === this.#order.length) return true;
    const machine = this.#order[position]!;
    for (let host = 0; host < this.#cores.length; host++) {
      if (!this.#takes(host, machine) || this.#looksTried(host)) continue;
      if (this.#stepsLeft-- <= 0) return this.#giveUp();
      this.#put(machine, host, 1);
      if (this.placedFrom(position + 1)) return true;
      this.#put(machine, host, -1);
      if (this.exhausted) return false;
    }
    return false;
  }

  #giveUp(): false {
    this.exhausted = true;
    return false;
  }

  #takes(host: number, machine: number): boolean {
    const { vcpu, cores, memory } = this.#problem.machines[machine]!;
    return (
      vcpu <= this.#problem.hosts[host]!.cores &&
      cores <= this.#cores[host]! + slack &&
      memory <= this.#memory[host]! + slack
    );
  }

  /** A host with the same size and the same room as one before it leads nowhere that that one did not. */
  #looksTried(host: number): boolean {
    for (let before = 0; before < host; before++)
      if (
        this.#cores[before] === this.#cores[host] &&
        this.#memory[before] === this.#memory[host] &&
        this.#problem.hosts[before]!.cores === this.#problem.hosts[host]!.cores
      )
        return true;
    return false;
  }

  #put(machine: number, host: number, sign: 1 | -1): void {
    const { cores, memory } = this.#problem.machines[machine]!;
    this.#cores[host]! -= sign * cores;
    this.#memory[host]! -= sign * memory;
    this.hostOf[machine] = host;
  }
}
