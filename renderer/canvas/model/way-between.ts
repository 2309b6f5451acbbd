import type { Id } from '#shared/base/ids.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Relation } from '#shared/plan/records.ts';

/** No finding speaks of a longer way, and no more is looked at. */
const longest = 5;
const mostSeen = 2000;

/** The shortest way from one component to another along relations in their direction; undefined when there is none nearby. */
export function wayBetween(plan: PlanView, from: Id, to: Id): readonly Relation[] | undefined {
  const cameBy = new Map<Id, Relation | undefined>([[from, undefined]]);
  let edge: Id[] = [from];
  for (let step = 0; step < longest && edge.length > 0 && cameBy.size < mostSeen; step++) {
    const next: Id[] = [];
    for (const id of edge) {
      for (const relation of plan.outgoing(id)) {
        if (cameBy.has(relation.to)) continue;
        cameBy.set(relation.to, relation);
        if (relation.to === to) return wayBack(cameBy, to);
        next.push(relation.to);
      }
    }
    edge = next;
  }
  return undefined;
}

function wayBack(cameBy: ReadonlyMap<Id, Relation | undefined>, end: Id): Relation[] {
  const way: Relation[] = [];
  for (let relation = cameBy.get(end); relation !== undefined; relation = cameBy.get(relation.from))
    way.unshift(relation);
  return way;
}
