import type { Id, Ids } from '#shared/base/ids.ts';
import { refuse, type Problem } from '#shared/base/result.ts';
import { isNesting, nestingRelation } from '#shared/plan/nesting.ts';
import type { PlanDraft } from '#shared/plan/plan-draft.ts';
import { relationBetween, relationProblem } from '#shared/plan/checking/relation-problem.ts';
import type { Component } from '#shared/plan/records.ts';
import { existingComponent } from './existing-component.ts';
import { cannotLieIn, nestingInto } from './relation-into.ts';
import { t } from '#shared/words/t.ts';

/** Takes components out of what they lie in. */
export function takeAllOut(draft: PlanDraft, components: readonly Component[]): undefined {
  for (const { id } of components) {
    const relation = nestingRelation(draft, id);
    if (relation !== undefined) draft.remove('relation', relation.id);
  }
}

/** Puts components into another one, out of the one they lay in by the same kind of relation; gives why that cannot be. */
export function putAllInside(
  draft: PlanDraft,
  components: readonly Component[],
  inside: Id,
  ids: Ids,
): Problem | undefined {
  const container = existingComponent(draft, inside);
  if (!container.ok) return container.error;
  for (const component of components) {
    const problem = putInside(draft, component, container.value, ids);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function putInside(
  draft: PlanDraft,
  component: Component,
  container: Component,
  ids: Ids,
): Problem | undefined {
  if (component === container) return insideItself(component);
  const kind = nestingInto(component.kind, container.kind);
  if (kind === undefined) return cannotLieIn(component, container);
  const relation = { kind, from: component.id, to: container.id };
  const known = relationBetween(draft, relation);
  const former = draft
    .outgoing(component.id, kind)
    .filter((other) => other !== known && isNesting(draft, other));
  for (const other of former) draft.remove('relation', other.id);
  if (known !== undefined) return undefined;
  const problem = relationProblem(draft, relation);
  if (problem === undefined) draft.add('relation', { ...relation, id: ids.next(), facts: {} });
  return problem;
}

const insideItself = ({ name }: Component): Problem =>
  refuse('inside-itself', t`${name} cannot lie inside itself. Choose another place.`).error;
