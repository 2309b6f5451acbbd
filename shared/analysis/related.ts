import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';

/** The components of some kinds that a component has a relation to, each once: what a machine runs on. */
export function relatedTo(
  plan: PlanView,
  id: Id,
  relation: RelationKind,
  kinds: readonly Kind[],
): ReadonlySet<Component> {
  const found = new Set<Component>();
  for (const { kind, to } of plan.outgoing(id)) if (kind === relation) add(found, plan, to, kinds);
  return found;
}

/** The components of some kinds that have a relation to a component, each once: what runs on a host. */
export function relatedFrom(
  plan: PlanView,
  id: Id,
  relation: RelationKind,
  kinds: readonly Kind[],
): ReadonlySet<Component> {
  const found = new Set<Component>();
  for (const { kind, from } of plan.incoming(id))
    if (kind === relation) add(found, plan, from, kinds);
  return found;
}

function add(found: Set<Component>, plan: PlanView, id: Id, kinds: readonly Kind[]): void {
  const component = plan.component(id)!;
  if (kinds.includes(component.kind)) found.add(component);
}
