import { analysisContext } from '#shared/analysis/analysis-context.ts';
import type { FaultRow } from '#shared/analysis/drill/fault-row.ts';
import { finished } from '#shared/analysis/drill/finished.ts';
import { allSingleFaults } from '#shared/analysis/drill/single-faults.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** What every single fault does, the worst first. */
export const singleFaults = (plan: PlanView, today: string): readonly FaultRow[] =>
  finished(allSingleFaults(analysisContext(plan, today)));
