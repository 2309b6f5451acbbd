import type { Id } from '#shared/base/ids.ts';
import { nests } from '#shared/catalogue/legality.ts';
import type { PlanView } from './plan.ts';
import type { Relation } from './records.ts';

/** Whether a relation is one of those in which nothing may contain itself: it runs on, or lies inside, its target. */
function contains(plan: PlanView, relation: Pick<Relation, 'kind' | 'from' | 'to'>): boolean {
  if (relation.kind === 'runsOn') return true;
  const [from, to] = [plan.component(relation.from), plan.component(relation.to)];
  return from !== undefined && to !== undefined && nests(relation.kind, from.kind, to.kind);
}

/**
 * The components on the way from the target of a new containing relation back to its source, target first; undefined
 * when the relation closes no circle.
 */
export function circleClosedBy(
  plan: PlanView,
  relation: Pick<Relation, 'kind' | 'from' | 'to'>,
): readonly Id[] | undefined {
  if (!contains(plan, relation)) return undefined;
  const cameFrom = new Map<Id, Id | undefined>([[relation.to, undefined]]);
  for (const [id] of cameFrom) {
    if (id === relation.from) return wayBack(cameFrom, id);
    for (const next of plan.outgoing(id)) {
      if (contains(plan, next) && !cameFrom.has(next.to)) cameFrom.set(next.to, id);
    }
  }
  return undefined;
}

function wayBack(cameFrom: ReadonlyMap<Id, Id | undefined>, end: Id): Id[] {
  const way: Id[] = [];
  for (let id: Id | undefined = end; id !== undefined; id = cameFrom.get(id)) way.unshift(id);
  return way;
}
