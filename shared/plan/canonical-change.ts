import type { Change, Patch } from './change.ts';
import { PlanDraft } from './plan-draft.ts';
import type { PlanView } from './plan.ts';
import type { Relation, Waiver } from './records.ts';
import { relationBetween } from './checking/relation-problem.ts';
import { removeComponent } from './remove-component.ts';

/**
 * What the host makes of a change that may have been written against an older plan: steps whose target is gone drop
 * out, adds of what is there already drop out, values before are those that are there now, and a component takes its
 * relations and waivers along as steps of their own. The result applies cleanly, for any change of the right form.
 */
export function canonicalChange(plan: PlanView, change: Change): Change {
  const draft = new PlanDraft(plan);
  for (const patch of change) takeCanonically(draft, patch);
  return draft.change;
}

function takeCanonically(draft: PlanDraft, patch: Patch): void {
  if (patch.op === 'set') draft.set(patch.table, patch.id, patch.key, patch.to);
  else if (patch.op === 'add') takeAdd(draft, patch);
  else if (patch.table === 'component') removeComponent(draft, patch.record.id);
  else if (patch.table !== 'meta') draft.remove(patch.table, patch.record.id);
}

function takeAdd(draft: PlanDraft, patch: Patch & { op: 'add' }): void {
  if (draft.get(patch.table, patch.record.id) !== undefined) return;
  if (patch.table === 'relation' && !hasPlace(draft, patch.record)) return;
  if (patch.table === 'waiver' && !hasSubject(draft, patch.record)) return;
  draft.take(patch);
}

/** Two people may draw the same relation at the same time: the first one counts. */
const hasPlace = (draft: PlanDraft, relation: Relation): boolean =>
  draft.component(relation.from) !== undefined &&
  draft.component(relation.to) !== undefined &&
  relationBetween(draft, relation) === undefined;

const hasSubject = (draft: PlanDraft, { subject }: Waiver): boolean =>
  subject === 'plan' || draft.component(subject) !== undefined;
