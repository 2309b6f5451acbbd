import { kindWords } from '#shared/plan/words/component-words.ts';
import { legalRelations } from '#shared/catalogue/legality.ts';
import { relationKinds, type RelationKind } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import { t } from '#shared/words/t.ts';

/** One way to relate two components, as it reads from the one where the drag began. */
export interface RelationChoice {
  readonly kind: RelationKind;
  readonly from: Component;
  readonly to: Component;
  /** "runs on esx-01", or from the other end "is managed by vCenter". */
  readonly words: string;
}

/**
 * The relations that may join two components and do not yet, the usual one first: those that read
 * from `from` to `to`, then those that read the other way.
 */
export function relationChoices(
  plan: PlanView,
  from: Component,
  to: Component,
): readonly RelationChoice[] {
  if (from.id === to.id) return [];
  const forward = open(plan, from, to).map((kind) => ({
    kind,
    from,
    to,
    words: t`${relationKinds[kind].title} ${to.name}`,
  }));
  const backward = open(plan, to, from)
    .filter((kind) => !legalRelations(from.kind, to.kind).includes(kind))
    .map((kind) => ({
      kind,
      from: to,
      to: from,
      words: `${relationKinds[kind].inverse} ${to.name}`,
    }));
  return [...forward, ...backward];
}

function open(plan: PlanView, from: Component, to: Component): RelationKind[] {
  return legalRelations(from.kind, to.kind).filter(
    (kind) => !plan.outgoing(from.id, kind).some((relation) => relation.to === to.id),
  );
}

/** Why two components cannot be related, in one sentence. */
export function whyNoRelation(from: Component, to: Component): string {
  if (from.id === to.id)
    return t`${from.name} cannot be related to itself. Drop on another component.`;
  const known =
    legalRelations(from.kind, to.kind).length + legalRelations(to.kind, from.kind).length > 0;
  if (known) return t`${from.name} and ${to.name} are related in every way they can be.`;
  return t`No relation joins a ${kindWords(from.kind)} and a ${kindWords(to.kind)}: ${from.name} stays as it is.`;
}
