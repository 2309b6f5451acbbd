import type { PackingProblem } from './packing/packing-problem.ts';
import { PackingJudge, type PackingVerdict } from './packing/packing-verdict.ts';

/** The problem with every blank taken as kindly, and as unkindly, as can be: the very same when nothing is blank. */
export interface BothReadings {
  readonly kind: PackingProblem;
  readonly unkind: PackingProblem;
}

/** How many hosts may be lost: at least so many for certain, at most so many. -1 where not even all hosts carry the machines. */
export interface FailuresCarried {
  readonly low: number;
  readonly high: number;
}

/** Judges restarts in one cluster; each number of lost hosts once. */
export class RestartJudge {
  readonly #kind: PackingJudge;
  readonly #unkind: PackingJudge;
  readonly #hosts: number;
  readonly #known = new Map<number, PackingVerdict>();

  constructor({ kind, unkind }: BothReadings) {
    this.#kind = new PackingJudge(kind);
    this.#unkind = kind === unkind ? this.#kind : new PackingJudge(unkind);
    this.#hosts = kind.hosts.length;
  }

  /** Whether all machines find a place when so many hosts are lost: proven by the unkind reading, refuted by the kind one. */
  verdict(lost: number): PackingVerdict {
    const verdict = this.#known.get(lost) ?? this.#judge(lost);
    this.#known.set(lost, verdict);
    return verdict;
  }

  /** Looks from above, where the sums begin to allow it: a packing is then seldom far. To lose fewer hosts is never worse. */
  failuresCarried(): FailuresCarried {
    let high = this.#mostAllowed();
    for (let lost = high; lost >= 0; lost--) {
      const verdict = this.verdict(lost);
      if (verdict === 'fits') return { low: lost, high };
      if (verdict === 'tooSmall') high = lost - 1;
    }
    return { low: -1, high };
  }

  #judge(lost: number): PackingVerdict {
    const verdict = this.#unkind.verdict(lost);
    if (verdict === 'fits' || this.#kind === this.#unkind) return verdict;
    return this.#kind.verdict(lost) === 'tooSmall' ? 'tooSmall' : 'notProven';
  }

  #mostAllowed(): number {
    let lost = 0;
    while (lost <= this.#hosts && !this.#kind.surelyTooSmall(lost)) lost++;
    return lost - 1;
  }
}
