import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { legalRelations, nests } from '#shared/catalogue/legality.ts';
import { nestingRelation } from '#shared/plan/nesting.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';

/** Whether a component of one kind can be put into one of another: drawn in it, or standing in it as a server in a rack. */
const canHold = (outer: Kind, kind: Kind): boolean =>
  legalRelations(kind, outer).some(
    (relation) =>
      nests(relation, kind, outer) || relation === 'mountedIn' || relation === 'locatedIn',
  );

/** The component itself, or the nearest that it lies in, that can hold one of this kind; undefined when none can. */
export function holderOf(plan: PlanView, from: Id, kind: Kind): Id | undefined {
  const met = new Set<Id>();
  for (let at: Id | undefined = from; at !== undefined && !met.has(at);) {
    met.add(at);
    const component = plan.component(at);
    if (component === undefined) return undefined;
    if (canHold(component.kind, kind)) return at;
    at = nestingRelation(plan, at)?.to;
  }
  return undefined;
}

/** Every component that can hold all of these, by name. */
export function holdersOf(plan: PlanView, ids: readonly Id[]): readonly Component[] {
  const kinds = new Set(ids.flatMap((id) => plan.component(id)?.kind ?? []));
  const within = new Set(ids);
  return [...plan.all('component')]
    .filter(({ id, kind }) => !within.has(id) && [...kinds].every((held) => canHold(kind, held)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}
