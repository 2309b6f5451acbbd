import { allAnalyses } from '#shared/analysis/all-analyses.ts';
import { Analyst } from '#shared/analysis/analyst.ts';
import type { Change } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { analysesFor } from './analyses-for.ts';
import { createEngine } from './engine/engine.ts';
import type { Engine } from './engine/engine-interface.ts';
import type { RuleData } from './rule.ts';

/** A plan with a rule at work on it, and what analyses work out for that rule. */
export class JudgedPlan {
  readonly plan: Plan;
  readonly engine: Engine;
  readonly #analyst: Analyst;

  constructor(plan: Plan, rule: RuleData, today: string) {
    this.plan = plan;
    this.#analyst = new Analyst(plan, analysesFor([rule], allAnalyses), today);
    this.engine = createEngine(plan, [rule], { today, published: this.#analyst.all() });
  }

  /** Takes in a change, then what the analyses make of it. */
  apply(change: Change): void {
    this.plan.apply(change);
    this.engine.apply(change);
    this.engine.publish(this.#analyst.apply(change));
  }
}
