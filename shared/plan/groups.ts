import type { Id } from '#shared/base/ids.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { PlanView } from './plan.ts';
import type { Group } from './records.ts';

/** Groups from the innermost a component is in outwards. One that is not there ends the way, and so does a circle. */
export function groupsAround(plan: PlanView, innermost: Id | undefined): Group[] {
  const found: Group[] = [];
  let group = innermost === undefined ? undefined : plan.get('group', innermost);
  while (group !== undefined && !found.includes(group)) {
    found.push(group);
    group = group.outer === undefined ? undefined : plan.get('group', group.outer);
  }
  return found;
}

/** Takes a group apart: what was in it comes to lie in the one around it, or in none. */
export function dropGroup(draft: PlanDraft, id: Id): void {
  const outer = groupsAround(draft, id)[1]?.id;
  for (const component of draft.all('component'))
    if (component.group === id) draft.set('component', component.id, 'group', outer);
  for (const group of draft.all('group'))
    if (group.outer === id) draft.set('group', group.id, 'outer', outer);
  draft.remove('group', id);
}

/** Removes groups that nothing is in. */
export function dropEmptyGroups(draft: PlanDraft): void {
  if (draft.size('group') === 0) return;
  const used = new Set<Id>();
  for (const { group } of draft.all('component'))
    for (const { id } of groupsAround(draft, group)) used.add(id);
  for (const { id } of draft.all('group')) if (!used.has(id)) draft.remove('group', id);
}
