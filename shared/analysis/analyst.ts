import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Analysis, AnalysisContext, Published } from './analysis.ts';
import { analysisContext } from './analysis-context.ts';
import { touches } from './analysis-reads.ts';
import { sameMeasured } from './same-measured.ts';

/** The results of analyses, kept up to date: an analysis is worked out again only when a change touches what it reads. */
export class Analyst {
  readonly #plan: PlanView;
  readonly #analyses: readonly Analysis[];
  readonly #results = new Map<Analysis, ReadonlyMap<string, Published>>();
  #today: string;

  constructor(plan: PlanView, analyses: readonly Analysis[], today: string) {
    this.#plan = plan;
    this.#analyses = analyses;
    this.#today = today;
    const context = this.#context();
    for (const analysis of analyses) this.#results.set(analysis, worked(analysis, context));
  }

  /** All results. */
  *all(): IterableIterator<Published> {
    for (const results of this.#results.values()) yield* results.values();
  }

  /**
   * Works out again what a change touched; call it when the plan has taken the change in. Gives what is different now;
   * a subject that is gone, or has no such result any more, is given with an empty result.
   */
  apply(change: Change): readonly Published[] {
    const context = this.#context();
    return this.#analyses
      .filter((analysis) => touches(change, analysis.reads, this.#plan))
      .flatMap((analysis) => this.#again(analysis, context));
  }

  #again(analysis: Analysis, context: AnalysisContext): readonly Published[] {
    const before = this.#results.get(analysis)!;
    const after = worked(analysis, context);
    this.#results.set(analysis, after);
    return difference(before, after);
  }

  #context(): AnalysisContext {
    return analysisContext(this.#plan, this.#today);
  }
}

function worked(analysis: Analysis, context: AnalysisContext): ReadonlyMap<string, Published> {
  const results = new Map<string, Published>();
  for (const result of analysis.compute(context))
    results.set(`${result.measure} ${result.subject}`, result);
  return results;
}

function difference(
  before: ReadonlyMap<string, Published>,
  after: ReadonlyMap<string, Published>,
): readonly Published[] {
  const changed: Published[] = [];
  for (const [key, result] of after) {
    const former = before.get(key);
    if (former === undefined || !sameMeasured(former.result, result.result)) changed.push(result);
  }
  for (const [key, { subject, measure }] of before)
    if (!after.has(key)) changed.push({ subject, measure, result: { used: [], missing: [] } });
  return changed;
}
