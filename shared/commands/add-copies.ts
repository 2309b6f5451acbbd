import type { Id, Ids } from '#shared/base/ids.ts';
import type { Component, Facts, Relation } from '#shared/plan/records.ts';
import type { PlanDraft } from '#shared/plan/plan-draft.ts';
import { freshNames } from '#shared/plan/plan-names.ts';
import { closeRanks } from './rank-goals.ts';
import type { Fragment } from './fragment.ts';

/** How far copies lie from what they are copies of. */
export interface Offset {
  readonly dx: number;
  readonly dy: number;
}

/**
 * Adds copies of components and the relations between them: new ids, free names, the same facts. Gives the id of the
 * copy by the id of the original.
 */
export function addCopies(
  draft: PlanDraft,
  fragment: Fragment,
  offset: Offset,
  ids: Ids,
): Map<Id, Id> {
  const names = freshNames(draft);
  const copies = new Map<Id, Id>(fragment.components.map(({ id }) => [id, ids.next()]));
  for (const component of fragment.components) {
    const named = { id: copies.get(component.id)!, name: names.next(component.name) };
    draft.add('component', copyOf(component, named, offset));
  }
  for (const relation of fragment.relations) addRelationCopy(draft, relation, copies, ids);
  if (fragment.components.some(({ kind }) => kind === 'goal')) closeRanks(draft);
  return copies;
}

/** Adds a copy of a relation; an end that was not copied stays the original. */
export function addRelationCopy(
  draft: PlanDraft,
  relation: Relation,
  copies: ReadonlyMap<Id, Id>,
  ids: Ids,
): void {
  const from = copies.get(relation.from) ?? relation.from;
  const to = copies.get(relation.to) ?? relation.to;
  draft.add('relation', {
    ...relation,
    id: ids.next(),
    from,
    to,
    facts: withoutOwn(relation.facts),
  });
}

const copyOf = (
  component: Component,
  named: { id: Id; name: string },
  { dx, dy }: Offset,
): Component => ({
  ...component,
  ...named,
  x: component.x + dx,
  y: component.y + dy,
  facts: withoutOwn(component.facts),
});

/** What only one thing can have: its identity in the file it came from, and its place in the rack. */
function withoutOwn(facts: Facts): Facts {
  const { sourceId: _, positionU: __, ...shared } = facts;
  return shared;
}
