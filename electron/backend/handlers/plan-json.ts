import { writePlanFile } from '#shared/interchange/plan-file/write-plan-file.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { fileNameFor } from '../library/plan-name.ts';

/** The plan as plan JSON. */
export const planJson = (plan: PlanView): { readonly fileName: string; readonly text: string } => ({
  fileName: `${fileNameFor(plan.meta.name)}.json`,
  text: writePlanFile(plan),
});
