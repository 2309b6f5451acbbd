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

  constructor(states: readonly RuleState[], facts: PlanFacts) {
    for (const state of states) {
      for (const key of new Set([...state.rule.reads.plan, ...state.rule.saysReads.plan]))
        this.#watch(key, state, facts);
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

  #watch(key: string, state: RuleState, facts: PlanFacts): void {
    const known = this.#watches.get(key);
    if (known !== undefined) return void known.states.push(state);
    const read = planReading(key, facts);
    this.#watches.set(key, { key, read, states: [state], last: read() });
  }
}
