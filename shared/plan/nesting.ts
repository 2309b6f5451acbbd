import type { Id } from '#shared/base/ids.ts';
import { byCodeUnit } from '#shared/base/stable-json.ts';
import { legality } from '#shared/catalogue/legality.ts';
import type { PlanView } from './plan.ts';
import type { Relation } from './records.ts';

/**
 * What lies inside what on the canvas. It is not stored: it follows from the relations that nest. A component that has
 * several lies inside the one that the legality table names first (a hypervisor in its server rather than in the
 * cluster), and among equals in the relation with the lowest id.
 */

/** The component that this one is drawn inside of. */
export const parentOf = (plan: PlanView, id: Id): Id | undefined => nestingRelation(plan, id)?.to;

/** The relation that draws a component inside another. */
export function nestingRelation(plan: PlanView, id: Id): Relation | undefined {
  let best: Relation | undefined;
  let bestRank = Infinity;
  for (const relation of plan.outgoing(id)) {
    const rank = nestingRank(plan, relation);
    const isBetter =
      rank < bestRank || (rank === bestRank && best !== undefined && relation.id < best.id);
    if (rank < Infinity && isBetter) [best, bestRank] = [relation, rank];
  }
  return best;
}

/** The components drawn directly inside this one, sorted by id. */
export function childrenOf(plan: PlanView, id: Id): Id[] {
  const inside = plan
    .incoming(id)
    .filter((relation) => nestingRelation(plan, relation.from) === relation);
  return inside.map((relation) => relation.from).sort(byCodeUnit);
}

/** Everything drawn inside this component, however deep, without itself. Each once, outer before inner. */
export function descendantsOf(plan: PlanView, id: Id): Id[] {
  const found = new Set<Id>([id]);
  for (const outer of found) for (const inner of childrenOf(plan, outer)) found.add(inner);
  found.delete(id);
  return [...found];
}

/** Whether a relation draws its source inside its target, were it the only one. */
export const isNesting = (plan: PlanView, relation: Relation): boolean =>
  nestingRank(plan, relation) < Infinity;

/** Place in the legality table by `relation from to`. */
const ranks = new Map<string, number>();
for (const line of legality.filter(({ nests }) => nests === true)) {
  for (const from of line.from)
    for (const to of line.to) ranks.set(`${line.relation} ${from} ${to}`, ranks.size);
}

function nestingRank(plan: PlanView, { kind, from, to }: Relation): number {
  const [inner, outer] = [plan.component(from), plan.component(to)];
  if (inner === undefined || outer === undefined) return Infinity;
  return ranks.get(`${kind} ${inner.kind} ${outer.kind}`) ?? Infinity;
}
