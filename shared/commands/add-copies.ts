import type { Id, Ids } from '#shared/base/ids.ts';
import type { Component, Facts, Group, Relation } from '#shared/plan/records.ts';
import type { PlanDraft } from '#shared/plan/plan-draft.ts';
import { freshNames } from '#shared/plan/fresh-names.ts';
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
  const groups = addGroupCopies(draft, fragment.groups ?? [], ids);
  for (const component of fragment.components) {
    const named = { id: copies.get(component.id)!, name: names.next(component.name) };
    draft.add('component', inGroup(draft, copyOf(component, named, offset), groups));
  }
  for (const relation of fragment.relations) addRelationCopy(draft, relation, copies, ids);
  if (fragment.components.some(({ kind }) => kind === 'goal')) closeRanks(draft);
  return copies;
}

/** Adds copies of groups under the same names; gives the id of the copy by the id of the original. */
function addGroupCopies(draft: PlanDraft, groups: readonly Group[], ids: Ids): Map<Id, Id> {
  const copies = new Map<Id, Id>(groups.map(({ id }) => [id, ids.next()]));
  for (const { outer, ...group } of groups) {
    const around = groupIn(draft, outer, copies);
    draft.add('group', {
      ...group,
      id: copies.get(group.id)!,
      ...(around === undefined ? {} : { outer: around }),
    });
  }
  return copies;
}

/** The group a copy lies in: the copy of the original's, else the original's where it is in this plan. */
const groupIn = (
  draft: PlanDraft,
  group: Id | undefined,
  copies: ReadonlyMap<Id, Id>,
): Id | undefined =>
  group === undefined
    ? undefined
    : (copies.get(group) ?? (draft.get('group', group) === undefined ? undefined : group));

function inGroup(
  draft: PlanDraft,
  { group: original, ...component }: Component,
  copies: ReadonlyMap<Id, Id>,
): Component {
  const group = groupIn(draft, original, copies);
  return group === undefined ? component : { ...component, group };
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
  ...unlocked(component),
  ...named,
  x: component.x + dx,
  y: component.y + dy,
  facts: withoutOwn(component.facts),
});

/** A copy is there to be put somewhere. */
function unlocked(component: Component): Component {
  const { locked: _, ...free } = component;
  return free;
}

/** What only one thing can have: its identity in the file it came from, and its place in the rack. */
function withoutOwn(facts: Facts): Facts {
  const { sourceId: _, positionU: __, ...shared } = facts;
  return shared;
}
