import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Analysis, AnalysisContext, Published } from './analysis.ts';
import { analysisContext } from './analysis-context.ts';
import { touches } from './analysis-reads.ts';
import { tidied } from './tidied.ts';
import { sameMeasured } from './same-measured.ts';

/** Results that a change would make different. */
export interface Considered {
  readonly after: readonly Published[];
  readonly before: readonly Published[];
}

/** The results of analyses, kept up to date: an analysis is worked out again only when a change touches what it reads. */
export class Analyst {
  readonly #plan: PlanView;
  readonly #analyses: readonly Analysis[];
  readonly #results = new Map<Analysis, ReadonlyMap<string, Published>>();
  #today: string;

  /** `tell` is called after each analysis. */
  constructor(
    plan: PlanView,
    analyses: readonly Analysis[],
    today: string,
    tell: () => void = () => undefined,
  ) {
    this.#plan = plan;
    this.#analyses = analyses;
    this.#today = today;
    const context = this.#context();
    for (const analysis of analyses) {
      this.#results.set(analysis, worked(analysis, context));
      tell();
    }
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
    return this.#touched(change).flatMap((analysis) => this.#again(analysis, context));
  }

  /**
   * What a change would make different: as it would be, and the same results as they are. Call it while the plan has the change
   * taken in; nothing of it is kept.
   */
  consider(change: Change): Considered {
    const context = this.#context();
    const before: Published[] = [];
    const after = this.#touched(change).flatMap((analysis) => {
      const kept = this.#results.get(analysis)!;
      const different = difference(kept, worked(analysis, context));
      for (const { subject, measure } of different)
        before.push(kept.get(keyOf(measure, subject)) ?? nothing(subject, measure));
      return different;
    });
    return { after, before };
  }

  #touched(change: Change): readonly Analysis[] {
    return this.#analyses.filter((analysis) => touches(change, analysis.reads, this.#plan));
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

const keyOf = (measure: MeasureName, subject: Published['subject']): string =>
  `${measure} ${subject}`;

const nothing = (subject: Published['subject'], measure: MeasureName): Published => ({
  subject,
  measure,
  result: { used: [], missing: [] },
});

function worked(analysis: Analysis, context: AnalysisContext): ReadonlyMap<string, Published> {
  const results = new Map<string, Published>();
  for (const result of analysis.compute(context))
    results.set(keyOf(result.measure, result.subject), tidied(result));
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
    if (!after.has(key)) changed.push(nothing(subject, measure));
  return changed;
}
