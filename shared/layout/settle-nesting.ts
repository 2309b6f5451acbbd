import { nests } from '#shared/catalogue/legality.ts';
import type { Change, Patch } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Relation } from '#shared/plan/records.ts';
import { keepCorners } from './keep-corners.ts';
import { makeRoom } from './make-room.ts';
import { arrivals, moveIn, moveOut } from './move-along.ts';
import { WorkingLayout } from './working-layout.ts';

/**
 * A change that alters what lies in what, with all that has to move for it: what comes into a container without a place, what is left
 * in one, and what stands beside one that grows. Any other change as it is.
 */
export function settleNesting(plan: PlanView, change: Change): Change {
  if (!altersNesting(plan, change)) return change;
  const layout = new WorkingLayout(plan, change);
  const lifted = layout.lift(arrivals(layout, change));
  keepCorners(layout);
  moveIn(layout, lifted);
  moveOut(layout, change);
  makeRoom(layout);
  return layout.change;
}

/** Whether a relation comes or goes that puts one component into another. */
function altersNesting(plan: PlanView, change: Change): boolean {
  const relations = change.flatMap((patch) => relationOf(patch) ?? []);
  if (relations.length === 0) return false;
  const draft = new PlanDraft(plan);
  for (const patch of change) draft.take(patch);
  const kindOf = (id: string) => (plan.component(id) ?? draft.component(id))?.kind;
  return relations.some(({ kind, from, to }) => {
    const [inner, outer] = [kindOf(from), kindOf(to)];
    return inner !== undefined && outer !== undefined && nests(kind, inner, outer);
  });
}

const relationOf = (patch: Patch): Relation | undefined =>
  patch.table === 'relation' && patch.op !== 'set' ? (patch.record as Relation) : undefined;
