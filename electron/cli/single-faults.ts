import { analysisContext } from '#shared/analysis/analysis-context.ts';
import type { FaultRow } from '#shared/analysis/drill/fault-row.ts';
import { allSingleFaults } from '#shared/analysis/drill/single-faults.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** What every single fault does, the worst first. */
export function singleFaults(plan: PlanView, today: string): readonly FaultRow[] {
  const work = allSingleFaults(analysisContext(plan, today));
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
