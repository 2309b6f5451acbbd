import type { Id } from '#shared/base/ids.ts';
import { ok, refuse, type Result } from '#shared/base/result.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Group } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';

/** The group of an id, or a refusal: somebody may have taken it apart. */
export function existingGroup(plan: PlanView, id: Id): Result<Group> {
  const group = plan.get('group', id);
  if (group !== undefined) return ok(group);
  return refuse(
    'group-gone',
    t`The group ${id} is not in the plan. It may have been taken apart; choose another.`,
  );
}

/** The refusal to put what lies on no layer into a group. */
export const notDrawn = ({ name }: Pick<Component, 'name'>) =>
  refuse('group-planning', t`${name} is not drawn. Group what lies on a layer.`);

/** The groups of these ids, each once, in this order; refused when one is missing. */
export function existingGroups(plan: PlanView, ids: readonly Id[]): Result<Group[]> {
  const found: Group[] = [];
  for (const id of new Set(ids)) {
    const group = existingGroup(plan, id);
    if (!group.ok) return group;
    found.push(group.value);
  }
  return ok(found);
}
