import {
  stepBudget,
  tooExpensive,
  type Evaluation,
  type Run,
  type Trace,
} from '#shared/rules/language/evaluation.ts';
import { costsTooMuch, type Outcome } from './compiled-rule.ts';
import { judgeMany, type Together } from './judge-many.ts';
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

  /** The outcomes for many subjects, into the state. */
  judgeAll(state: RuleState, together: Together): void {
    this.evaluations += together.count;
    const { outcomes } = state;
    for (const subject of this.#judgedTogether(state, together)) {
      const alone = this.#begin(state, subject);
      outcomes[subject] = state.planCostsTooMuch
        ? costsTooMuch
        : withinBudget(state.rule.judge, alone);
    }
  }

  /** Those that are left to be judged by themselves. */
  #judgedTogether(state: RuleState, together: Together): Iterable<number> {
    if (state.planCostsTooMuch) return subjectsOf(together);
    try {
      return judgeMany(state, together, this.#begin(state, 0));
    } catch (error) {
      // Something that is the same for all takes too long: then it does for each.
      if (error !== tooExpensive) throw error;
      return subjectsOf(together);
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

const subjectsOf = ({ subjects, count }: Together): Iterable<number> =>
  subjects === 'plan' ? [0] : subjects.subarray(0, count);

function withinBudget(judge: (x: Evaluation) => Outcome, x: Evaluation): Outcome {
  try {
    return judge(x);
  } catch (error) {
    if (error !== tooExpensive) throw error;
    return costsTooMuch;
  }
}
