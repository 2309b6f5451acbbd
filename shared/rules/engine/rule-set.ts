import type { CompiledRule } from './compiled-rule.ts';
import type { RuleState } from './rule-state.ts';

/** What became of the rules at work. */
export interface RuleTurn {
  readonly come: readonly RuleState[];
  readonly gone: readonly RuleState[];
}

/** The rules at work in an engine, in their order, and which hide which. */
export class RuleSet {
  #states: readonly RuleState[] = [];
  #byId: ReadonlyMap<string, RuleState> = new Map();
  readonly #make: (rule: CompiledRule) => RuleState;

  constructor(make: (rule: CompiledRule) => RuleState) {
    this.#make = make;
  }

  get states(): readonly RuleState[] {
    return this.#states;
  }

  stateOf(id: string): RuleState | undefined {
    return this.#byId.get(id);
  }

  /** Puts other rules to work; those that are the same go on with what they know. */
  replace(rules: readonly CompiledRule[]): RuleTurn {
    const known = new Map(this.#states.map((state) => [state.rule, state]));
    const before = new Set(this.#states);
    this.#states = rules.map((rule) => known.get(rule) ?? this.#make(rule));
    this.#byId = new Map(this.#states.map((state) => [state.rule.data.id, state]));
    this.#linkHiding();
    const now = new Set(this.#states);
    return {
      come: this.#states.filter((state) => !before.has(state)),
      gone: [...before].filter((state) => !now.has(state)),
    };
  }

  #linkHiding(): void {
    for (const state of this.#states) {
      state.hiddenBy = [];
      state.hides = (state.rule.data.hides ?? [])
        .map((id) => this.#byId.get(id))
        .filter((other) => other !== undefined);
    }
    for (const state of this.#states)
      for (const other of state.hides) other.hiddenBy = [...other.hiddenBy, state];
  }
}
