import { BestFit } from './best-fit.ts';
import { exactPacking } from './exact-packing.ts';
import { hostsLeft } from './lost-hosts.ts';
import type { PackingHost, PackingProblem } from './packing-problem.ts';
import { tooSmall } from './too-small.ts';

/** Whether all machines find a place: proven by a placement, refuted by the sums or an exact search, or neither. */
export type PackingVerdict = 'fits' | 'tooSmall' | 'notProven';

/** Different hosts make many choices of the lost ones; beyond so many it is not proven. */
const mostChoices = 200;

/** Steps of the exact search where the heuristic fails: about a millisecond. */
const mostSteps = 3000;

/** Judges one cluster for any number of lost hosts. */
export class PackingJudge {
  readonly #problem: PackingProblem;
  readonly #packer: BestFit;

  constructor(problem: PackingProblem) {
    this.#problem = problem;
    this.#packer = new BestFit(problem.machines, problem.hosts);
  }

  /**
   * Whether all machines find a place on what is left, whichever hosts are lost. Once a case is not proven, only a refutation can
   * still change the verdict, and the sums alone are asked for one.
   */
  verdict(lost: number): PackingVerdict {
    let proven = true;
    for (const hosts of this.#cases(lost)) {
      if (hosts === undefined) return 'notProven';
      const verdict: PackingVerdict = proven ? this.#verdictOn(hosts) : this.#bySums(hosts);
      if (verdict === 'tooSmall') return verdict;
      proven &&= verdict === 'fits';
    }
    return proven ? 'fits' : 'notProven';
  }

  /** Whether the sums alone refute it: quick, for finding how many failures are worth a try. */
  surelyTooSmall(lost: number): boolean {
    for (const hosts of this.#cases(lost)) {
      if (hosts === undefined) return false;
      if (this.#bySums(hosts) === 'tooSmall') return true;
    }
    return false;
  }

  /** What may be left; undefined at last when there are too many cases. */
  *#cases(lost: number): Generator<readonly PackingHost[] | undefined, void> {
    let cases = 0;
    for (const left of hostsLeft(this.#problem.hosts, lost)) {
      if (++cases > mostChoices) return yield undefined;
      yield left;
    }
  }

  #verdictOn(hosts: readonly PackingHost[]): PackingVerdict {
    if (this.#bySums(hosts) === 'tooSmall') return 'tooSmall';
    if (this.#packer.place(hosts) !== undefined) return 'fits';
    const { outcome } = exactPacking({ ...this.#problem, hosts }, mostSteps);
    return outcome === 'impossible' ? 'tooSmall' : outcome;
  }

  #bySums(hosts: readonly PackingHost[]): PackingVerdict {
    return tooSmall({ ...this.#problem, hosts }) ? 'tooSmall' : 'notProven';
  }
}
