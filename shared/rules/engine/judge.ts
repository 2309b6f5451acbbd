import {
  stepBudget,
  tooExpensive,
  type Evaluation,
  type Run,
  type Trace,
} from '#shared/rules/language/evaluation.ts';
import { costsTooMuch, type Outcome } from './compiled-rule.ts';
import type { RuleGraph } from './rule-graph.ts';
import type { RuleState } from './rule-state.ts';

/** Evaluates rules on a graph, one subject at a time, within the step budget. */
export class Judge {
  /** How often a rule was evaluated for a subject, so far. */
  evaluations = 0;
  readonly #x: Evaluation;
  readonly #budget: number;

  constructor(graph: RuleGraph, today: string, budget = stepBudget) {
    this.#budget = budget;
    this.#x = {
      graph,
      self: 0,
      stepsLeft: budget,
      today,
      params: [],
      planValues: [],
      slots: [],
      letValues: [],
      letTurns: [],
      letMissing: [],
      turn: 0,
      trace: undefined,
    };
  }

  get today(): string {
    return this.#x.today;
  }

  setToday(today: string): void {
    this.#x.today = today;
  }

  outcome(state: RuleState, subject: number): Outcome {
    this.evaluations++;
    if (state.planCostsTooMuch) return costsTooMuch;
    return withinBudget(state.rule.judge, this.#begin(state, subject));
  }

  /** The outcomes for many subjects, into `outcomes`. */
  judgeAll(state: RuleState, subjects: readonly number[], outcomes: Uint8Array): void {
    this.evaluations += subjects.length;
    const { judge } = state.rule;
    const x = this.#begin(state, 0);
    for (let at = 0; at < subjects.length; at++) {
      const subject = subjects[at]!;
      x.self = subject;
      x.stepsLeft = this.#budget;
      x.turn++;
      outcomes[subject] = state.planCostsTooMuch ? costsTooMuch : withinBudget(judge, x);
    }
  }

  /** Works out what depends on the plan alone. True when something of it has changed. */
  workOutPlanValues(state: RuleState): boolean {
    const before = [...state.planValues, state.planCostsTooMuch];
    state.planValues = [];
    state.planCostsTooMuch = false;
    try {
      for (const run of state.rule.planParts) state.planValues.push(run(this.#begin(state, 0)));
    } catch (error) {
      if (error !== tooExpensive) throw error;
      state.planCostsTooMuch = true;
    }
    const after = [...state.planValues, state.planCostsTooMuch];
    return after.length !== before.length || after.some((value, index) => value !== before[index]);
  }

  /** The outcome, telling the trace what was read. */
  trace(state: RuleState, subject: number, trace: Trace): Outcome {
    const { judge } = state.explained();
    const x = this.#begin(state, subject);
    x.trace = trace;
    try {
      return withinBudget(judge, x);
    } finally {
      x.trace = undefined;
    }
  }

  /** The value of an expression of the explained rule; undefined also when it is too expensive. */
  value(state: RuleState, subject: number, run: Run): unknown {
    try {
      return run(this.#begin(state, subject));
    } catch (error) {
      if (error !== tooExpensive) throw error;
      return undefined;
    }
  }

  #begin(state: RuleState, subject: number): Evaluation {
    const x = this.#x;
    x.self = subject;
    x.stepsLeft = this.#budget;
    x.params = state.params;
    x.planValues = state.planValues;
    x.turn++;
    return x;
  }
}

function withinBudget(judge: (x: Evaluation) => Outcome, x: Evaluation): Outcome {
  try {
    return judge(x);
  } catch (error) {
    if (error !== tooExpensive) throw error;
    return costsTooMuch;
  }
}
