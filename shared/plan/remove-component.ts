import type { Id } from '#shared/base/ids.ts';
import type { PlanDraft } from './plan-draft.ts';

/** Removes a component with everything that cannot be without it: its waivers, then its relations. Each is a step of its own. */
export function removeComponent(draft: PlanDraft, id: Id): void {
  for (const waiver of waiversOf(draft, id)) draft.remove('waiver', waiver);
  for (const relation of relationsOf(draft, id)) draft.remove('relation', relation);
  draft.remove('component', id);
}

const waiversOf = (draft: PlanDraft, id: Id): Id[] =>
  [...draft.all('waiver')].filter((waiver) => waiver.subject === id).map((waiver) => waiver.id);

/** A relation from a component to itself stands in both lists; removing it twice does nothing the second time. */
const relationsOf = (draft: PlanDraft, id: Id): Id[] =>
  [...draft.outgoing(id), ...draft.incoming(id)].map((relation) => relation.id);
