import { nests } from '#shared/catalogue/legality.ts';
import type { Change, Patch } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Relation } from '#shared/plan/records.ts';
import { keepCorners } from './keep-corners.ts';
import { makeRoom } from './make-room.ts';
import { moveIn, moveOut, unplaced } from './move-along.ts';
import { WorkingLayout } from './working-layout.ts';

/**
 * A change that alters what lies in what, with all that has to move for it: what comes into a container without a place, what is left
 * in one, and what stands beside one that grows. Any other change as it is.
 */
export function settleNesting(plan: PlanView, change: Change): Change {
  const relations = change.flatMap((patch) => relationOf(patch) ?? []);
  if (relations.length === 0) return change;
  const draft = PlanDraft.of(plan, change);
  if (!relations.some((relation) => isNesting(relation, plan, draft))) return change;
  const layout = new WorkingLayout(plan, draft);
  const { arriving, leaving } = unplaced(layout, change);
  const lifted = layout.lift(arriving);
  keepCorners(layout);
  moveIn(layout, lifted);
  moveOut(layout, leaving);
  makeRoom(layout);
  return layout.change;
}

/** The relation that comes or goes with a step. */
const relationOf = (patch: Patch): Relation | undefined =>
  patch.table === 'relation' && patch.op !== 'set' ? (patch.record as Relation) : undefined;

/** Whether a relation puts one component into another; either may be there only before or after the change. */
function isNesting({ kind, from, to }: Relation, plan: PlanView, draft: PlanView): boolean {
  const kindOf = (id: string) => (plan.component(id) ?? draft.component(id))?.kind;
  const [inner, outer] = [kindOf(from), kindOf(to)];
  return inner !== undefined && outer !== undefined && nests(kind, inner, outer);
}
