import type { Id } from '#shared/base/ids.ts';
import type { MeasureName } from '#shared/catalogue/measures.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Analysis } from './analysis.ts';
import { analysisContext } from './analysis-context.ts';
import type { Measured } from './measured.ts';

/** What an analysis says of a subject of a plan; undefined when it publishes nothing there. For tests. */
export function measuredIn(
  plan: PlanView,
  analysis: Analysis,
  measure: MeasureName,
  subject: Id | 'plan',
): Measured | undefined {
  for (const published of analysis.compute(analysisContext(plan, '2026-01-01')))
    if (published.measure === measure && published.subject === subject) return published.result;
  return undefined;
}
