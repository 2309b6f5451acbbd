import { ok, type Result } from '#shared/base/result.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { readPlan } from '#electron/backend/library/read-plan.ts';

/** Reads the plan in a .strata file, or the named scenario of it, without locking or touching it, also while the workbench has it open. */
export function readDatabase(
  file: string,
  scenario?: string,
): Result<{ readonly plan: Plan; readonly notes: readonly string[] }> {
  const plan = readPlan(file, scenario);
  return plan.ok ? ok({ plan: plan.value, notes: [] }) : plan;
}
