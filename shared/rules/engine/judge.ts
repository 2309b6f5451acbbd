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

export interface JudgeOptions {
  readonly today: string;
  readonly stepBudget?: number;
  readonly togetherFrom?: number;
}

/** Evaluates rules on a graph, one subject at a time, within the step budget. */
export class Judge {
  /** How often a rule was evaluated for a subject, so far. */
  evaluations = 0;
  readonly #x: Evaluation;
  readonly #budget: number;
  /** From so many subjects on they are judged together: to get ready for fewer takes longer. */
  readonly togetherFrom: number;

  constructor(graph: RuleGraph, options: JudgeOptions) {
    const budget = options.stepBudget ?? stepBudget;
    this.#budget = budget;
    this.togetherFrom = options.togetherFrom ?? 32;
    this.#x = {
      graph,
      self: 0,
      stepsLeft: budget,
      today: options.today,
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

  /** The outcome for one subject, into the state. */
  judgeOne(state: RuleState, subject: number): void {
    this.evaluations++;
    state.outcomes[subject] = state.planCostsTooMuch
      ? costsTooMuch
      : withinBudget(state.rule.judge, this.#begin(state, subject));
  }

  /** The outcomes for some subjects, into the state. */
  judgeAll(state: RuleState, together: Together): void {
    if (state.planCostsTooMuch || together.count < this.togetherFrom) {
      for (let at = 0; at < together.count; at++) this.judgeOne(state, together.subjects[at]!);
      return;
    }
    this.evaluations += together.count;
    for (const subject of this.#judgedTogether(state, together)) {
      const alone = this.#begin(state, subject);
      state.outcomes[subject] = withinBudget(state.rule.judge, alone);
    }
  }

  /** Those that are left to be judged by themselves. */
  #judgedTogether(state: RuleState, together: Together): Iterable<number> {
    try {
      return judgeMany(state, together, this.#begin(state, 0));
    } catch (error) {
      // Something that is the same for all takes too long: then it does for each.
      if (error !== tooExpensive) throw error;
      return together.subjects.subarray(0, together.count);
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
