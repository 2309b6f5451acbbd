import { refuse, type Result } from '#shared/base/result.ts';
import type { Plan } from '#shared/plan/plan.ts';

/** Reads plan JSON. */
export function readPlanText(text: string, name: string): Result<Plan> {
  void text;
  return refuse('not-a-plan', `${name} cannot be read yet.`);
}
