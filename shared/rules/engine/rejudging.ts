import { releaseLasting } from '#shared/rules/language/bulk/room.ts';
import { finds } from './compiled-rule.ts';
import { togetherOf, type Together } from './judge-many.ts';
import type { Judge } from './judge.ts';
import type { RuleGraph } from './rule-graph.ts';
import type { RuleState } from './rule-state.ts';

/** One in so many of all components, and relations are laid out anew to judge them together. */
const worthLayingOut = 64;

/** Judges again what has been marked, one by one or together, and tells of what is another outcome or may rest on other facts. */
export class Rejudging {
  readonly #graph: RuleGraph;
  readonly #judge: Judge;
  readonly #tell: (state: RuleState, subject: number) => void;
  /** Which relations there were when something was judged last. */
  #structure = 0;

  constructor(graph: RuleGraph, judge: Judge, tell: (state: RuleState, subject: number) => void) {
    this.#graph = graph;
    this.#judge = judge;
    this.#tell = tell;
  }

  /** Judges the marked subjects of all these rules. */
  run(states: readonly RuleState[]): void {
    const many = this.#manyDirty();
    const together = togetherAgain();
    for (const state of states)
      if (state.dirty.length >= many) this.#judgeTogether(state, together);
      else if (state.dirty.length > 0) this.#judgeEach(state);
  }

  /** From how many subjects on those of a rule are judged together: after relations have changed, to lay them out anew must pay. */
  #manyDirty(): number {
    const isLaidOut = this.#structure === this.#graph.structure;
    this.#structure = this.#graph.structure;
    const { togetherFrom } = this.#judge;
    return isLaidOut ? togetherFrom : Math.max(togetherFrom, this.#graph.capacity / worthLayingOut);
  }

  #judgeEach(state: RuleState): void {
    for (const subject of state.dirty) {
      state.isDirty[subject] = 0;
      if (!this.#judges(state, subject)) continue;
      const before = state.outcomes[subject];
      this.#judge.judgeOne(state, subject);
      this.#tellOf(state, subject, before);
    }
    state.dirty.length = 0;
  }

  #judgeTogether(state: RuleState, together: (subjects: readonly number[]) => Together): void {
    const subjects = state.takeDirty().filter((subject) => this.#judges(state, subject));
    const before = subjects.map((subject) => state.outcomes[subject]);
    this.#judge.judgeAll(state, together(subjects));
    subjects.forEach((subject, index) => this.#tellOf(state, subject, before[index]));
  }

  #tellOf(state: RuleState, subject: number, before: number | undefined): void {
    const now = state.outcomes[subject];
    if (now !== before || now === finds) this.#tell(state, subject);
  }

  /** What was marked may have gone since, or its number be another component's. */
  #judges(state: RuleState, subject: number): boolean {
    if (state.onPlan) return true;
    return this.#graph.isThere(subject) && state.rule.kinds!.includes(this.#graph.kindOf[subject]!);
  }
}

/** Rules that read the same are to judge the same subjects again: then they share what they find out about them. */
function togetherAgain(): (subjects: readonly number[]) => Together {
  releaseLasting();
  let latest: { readonly of: readonly number[]; readonly together: Together } | undefined;
  return (subjects) => {
    if (latest === undefined || !isSame(latest.of, subjects))
      latest = { of: subjects, together: togetherOf(subjects) };
    return latest.together;
  };
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((subject, at) => subject === other[at]);
