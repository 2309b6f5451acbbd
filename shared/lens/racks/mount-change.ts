import { placesOf } from '#shared/analysis/facility/places.ts';
import type { Id, Ids } from '#shared/base/ids.ts';
import { hasField } from '#shared/catalogue/kinds.ts';
import type { Change } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Relation } from '#shared/plan/records.ts';
import { relationProblem } from '#shared/plan/checking/relation-problem.ts';
import type { MountPlace } from './mount-problem.ts';
import { rackMounting } from './rack-of.ts';

/**
 * Puts a part at a unit of a rack, out of the rack or chassis it was in: one change. The unit is stated where it was stated
 * before: at the part, or at the relation to the rack. Nothing when part or rack are not there.
 */
export function mountChange(
  plan: PlanView,
  { part: id, rack, unit }: MountPlace,
  ids: Ids,
): Change {
  const draft = new PlanDraft(plan);
  const part = plan.component(id);
  if (part === undefined || plan.component(rack) === undefined) return [];
  const mounting = mountIn(draft, part, rack, ids);
  const atRelation = mounting.facts.positionU !== undefined || !hasField(part.kind, 'positionU');
  const [table, at] = atRelation
    ? (['relation', mounting] as const)
    : (['component', part] as const);
  if (at.facts.positionU?.value !== unit)
    draft.set(table, at.id, 'facts.positionU', { value: unit, origin: 'typed' });
  return draft.change;
}

function mountIn(draft: PlanDraft, part: Component, rack: Id, ids: Ids): Relation {
  const former = rackMounting(draft, part);
  if (former?.to === rack) return former;
  for (const { id } of draft.outgoing(part.id, 'mountedIn').slice()) draft.remove('relation', id);
  const relation: Relation = {
    id: ids.next(),
    kind: 'mountedIn',
    from: part.id,
    to: rack,
    facts: {},
  };
  draft.add('relation', relation);
  moveAlong(draft, part.id, rack, ids);
  return relation;
}

/** What is said to stand in a room or at a site stands in that of its new rack. */
function moveAlong(draft: PlanDraft, part: Id, rack: Id, ids: Ids): void {
  const places = [...placesOf(draft, rack)];
  for (const { id, to } of draft.outgoing(part, 'locatedIn').slice()) {
    const kind = draft.component(to)?.kind;
    const here = places.find((place) => draft.component(place)?.kind === kind);
    if (here === undefined || places.includes(to)) continue;
    const relation = { kind: 'locatedIn', from: part, to: here } as const;
    draft.remove('relation', id);
    if (relationProblem(draft, relation) === undefined)
      draft.add('relation', { ...relation, id: ids.next(), facts: {} });
  }
}

/** Takes a part out of its rack, and its unit with it. */
export function unmountChange(plan: PlanView, id: Id): Change {
  const draft = new PlanDraft(plan);
  const part = plan.component(id);
  const mounting = part && rackMounting(plan, part);
  if (mounting === undefined) return [];
  draft.remove('relation', mounting.id);
  draft.set('component', id, 'facts.positionU', undefined);
  return draft.change;
}
