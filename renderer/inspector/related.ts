import { legalRelations } from '#shared/catalogue/legality.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { relationKinds, type RelationKind } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Relation } from '#shared/plan/records.ts';

/** A relation as one of its ends sees it. */
interface RelatedComponent {
  readonly relation: Relation;
  readonly other: Component;
}

/** Relations of one kind and direction, under the words that read from this end: "runs on", "protects". */
export interface RelatedGroup {
  readonly title: string;
  readonly related: readonly RelatedComponent[];
}

/** The relations of a component, grouped by how they read from it, the names in order. */
export function relatedGroups(plan: PlanView, id: string): readonly RelatedGroup[] {
  const groups = new Map<string, RelatedComponent[]>();
  const put = (title: string, relation: Relation, otherId: string) => {
    const other = plan.component(otherId);
    if (other === undefined) return;
    groups.set(title, [...(groups.get(title) ?? []), { relation, other }]);
  };
  for (const relation of plan.outgoing(id)) {
    put(relationKinds[relation.kind].title, relation, relation.to);
  }
  for (const relation of plan.incoming(id)) {
    put(relationKinds[relation.kind].inverse, relation, relation.from);
  }
  return [...groups]
    .map(([title, related]) => ({
      title,
      related: related.toSorted((a, b) => compare(a.other.name, b.other.name)),
    }))
    .toSorted((a, b) => compare(a.title, b.title));
}

/** A relation that could be added: with whom, of what kind, in which direction. */
export interface PossibleRelation {
  /** `kind from to` */
  readonly key: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  /** "runs on esx-01" */
  readonly title: string;
  readonly note: string;
}

/** The legal relations from or to a component that are not there yet and whose words hold `typed`, the usual one for each pair first. Not more than `most`. */
export function possibleRelations(
  plan: PlanView,
  component: Component,
  typed = '',
  most = 400,
): readonly PossibleRelation[] {
  const there = new Set(
    [...plan.outgoing(component.id), ...plan.incoming(component.id)].map(
      ({ kind, from, to }) => `${kind} ${from} ${to}`,
    ),
  );
  const wanted = typed.trim().toLowerCase();
  const possible: PossibleRelation[] = [];
  for (const other of plan.all('component')) {
    if (possible.length >= most) break;
    if (other.id === component.id) continue;
    const note = kindData(other.kind).title;
    const offer = (kind: RelationKind, from: string, to: string, words: string) => {
      const key = `${kind} ${from} ${to}`;
      const title = `${words} ${other.name}`;
      if (there.has(key) || !title.toLowerCase().includes(wanted)) return;
      possible.push({ key, kind, from, to, title, note });
    };
    for (const kind of legalRelations(component.kind, other.kind)) {
      offer(kind, component.id, other.id, relationKinds[kind].title);
    }
    for (const kind of legalRelations(other.kind, component.kind)) {
      offer(kind, other.id, component.id, relationKinds[kind].inverse);
    }
  }
  return possible;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
