import type { Id } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Relation } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';

/** The relation of an id, or a refusal: somebody may have removed it. */
export function existingRelation(plan: PlanView, id: Id): Result<Relation> {
  const relation = plan.relation(id);
  if (relation !== undefined) return ok(relation);
  return refuse(
    'relation-gone',
    t`The relation ${id} is not in the plan. It may have been removed; choose another.`,
  );
}
