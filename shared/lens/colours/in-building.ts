import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';

/** A component and all it runs on, is provided by or consists of: where these stand, it stands. */
export function inBuilding(plan: PlanView, id: Id): readonly Id[] {
  const found = new Set<Id>([id]);
  for (const each of found) {
    for (const { kind, to } of plan.outgoing(each))
      if (kind === 'runsOn' || kind === 'providedBy') found.add(to);
    const component = plan.component(each);
    if (component === undefined || !component.kind.toLowerCase().endsWith('cluster')) continue;
    for (const { from } of plan.incoming(each, 'memberOf')) found.add(from);
  }
  return [...found];
}
