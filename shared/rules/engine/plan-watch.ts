import type { Reads } from '#shared/rules/language/reads.ts';
import { planReading, type PlanFacts } from './plan-reading.ts';
import type { RuleState } from './rule-state.ts';

/** One thing of the plan as a whole, its value when last looked at, and the rules that read it. */
interface Watch {
  readonly key: string;
  readonly read: () => unknown;
  readonly states: RuleState[];
  last: unknown;
}

/** Looks after each change which counts, goals, declarations … of the plan are different now. */
export class PlanWatch {
  readonly #watches = new Map<string, Watch>();

  readonly #facts: PlanFacts;

  constructor(states: readonly RuleState[], facts: PlanFacts) {
    this.#facts = facts;
    for (const state of states) this.add(state, state.rule.reads);
  }

  /** A rule reads this, too. Call it between changes. */
  add(state: RuleState, reads: Reads): void {
    for (const key of reads.plan) this.#watch(key, state);
  }

  /** A rule is at work no more. */
  dismiss(state: RuleState): void {
    for (const [key, { states }] of this.#watches) {
      const at = states.indexOf(state);
      if (at >= 0) states.splice(at, 1);
      if (states.length === 0) this.#watches.delete(key);
    }
  }

  /** Calls for each rule that reads something which has changed since the last call. */
  changed(visit: (state: RuleState, key: string) => void): void {
    for (const watch of this.#watches.values()) {
      const now = watch.read();
      if (now === watch.last) continue;
      watch.last = now;
      for (const state of watch.states) visit(state, watch.key);
    }
  }

  #watch(key: string, state: RuleState): void {
    const known = this.#watches.get(key);
    if (known?.states.includes(state) === true) return;
    if (known !== undefined) return void known.states.push(state);
    const read = planReading(key, this.#facts);
    this.#watches.set(key, { key, read, states: [state], last: read() });
  }
}
