import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';

/*
 * Ways through a plan, as rules write them: `c.to('runsOn')`, `c.reach('runsOn', 'memberOf')`. Each component comes once, in the
 * order in which it is met.
 */

/** The components these have a relation to. */
export const to = (plan: PlanView, ids: Iterable<Id>, kind: RelationKind): readonly Id[] =>
  once(ids, (id) => plan.outgoing(id, kind).map((relation) => relation.to));

/** The components that have a relation to these. */
export const from = (plan: PlanView, ids: Iterable<Id>, kind: RelationKind): readonly Id[] =>
  once(ids, (id) => plan.incoming(id, kind).map((relation) => relation.from));

/** Every component reached by following relations forward, any number of steps; not the start, unless it is reached again. */
export function reach(
  plan: PlanView,
  start: Iterable<Id>,
  ...kinds: readonly RelationKind[]
): readonly Id[] {
  const found = new Set<Id>();
  const open = [...start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const kind of kinds) {
      for (const relation of plan.outgoing(id, kind)) {
        if (found.has(relation.to)) continue;
        found.add(relation.to);
        open.push(relation.to);
      }
    }
  }
  return [...found];
}

/** Those of some kinds, as records. */
export function ofKind(
  plan: PlanView,
  ids: Iterable<Id>,
  ...kinds: readonly Kind[]
): readonly Component[] {
  const found: Component[] = [];
  for (const id of new Set(ids)) {
    const component = plan.component(id);
    if (component !== undefined && kinds.includes(component.kind)) found.push(component);
  }
  return found;
}

function once(ids: Iterable<Id>, step: (id: Id) => readonly Id[]): readonly Id[] {
  const found = new Set<Id>();
  for (const id of ids) for (const next of step(id)) found.add(next);
  return [...found];
}
