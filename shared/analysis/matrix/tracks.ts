import type { Id } from '#shared/base/ids.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Relation } from '#shared/plan/records.ts';

/** Walks through a plan and remembers every relation it followed: what a cell rests on is what was walked for it. */
export class Tracks {
  readonly plan: PlanView;
  readonly #relations = new Set<Id>();

  constructor(plan: PlanView) {
    this.plan = plan;
  }

  get relations(): readonly Id[] {
    return [...this.#relations].sort();
  }

  /** What these have a relation to, sorted; only to some kinds, if any are named. */
  to(ids: Iterable<Id>, relation: RelationKind, ...kinds: readonly Kind[]): readonly Id[] {
    return this.#step(
      ids,
      (id) => this.plan.outgoing(id, relation),
      (one) => one.to,
      kinds,
    );
  }

  /** What has a relation to these, likewise. */
  from(ids: Iterable<Id>, relation: RelationKind, ...kinds: readonly Kind[]): readonly Id[] {
    return this.#step(
      ids,
      (id) => this.plan.incoming(id, relation),
      (one) => one.from,
      kinds,
    );
  }

  /** All that is reached forward, any number of steps; the nearest first, without the start. */
  reach(ids: Iterable<Id>, ...relations: readonly RelationKind[]): readonly Id[] {
    return this.#walk(ids, (id) => relations.flatMap((relation) => this.to([id], relation)));
  }

  /** All from which these are reached. */
  reachFrom(ids: Iterable<Id>, ...relations: readonly RelationKind[]): readonly Id[] {
    return this.#walk(ids, (id) => relations.flatMap((relation) => this.from([id], relation)));
  }

  ofKind(ids: Iterable<Id>, ...kinds: readonly Kind[]): readonly Component[] {
    return [...new Set(ids)].flatMap((id) => {
      const component = this.plan.component(id);
      return component !== undefined && kinds.includes(component.kind) ? [component] : [];
    });
  }

  #walk(start: Iterable<Id>, next: (id: Id) => readonly Id[]): readonly Id[] {
    const begun = new Set(start);
    const found = new Set(begun);
    for (const id of found) for (const one of next(id)) found.add(one);
    return [...found].filter((id) => !begun.has(id));
  }

  #step(
    ids: Iterable<Id>,
    relationsOf: (id: Id) => readonly Relation[],
    end: (relation: Relation) => Id,
    kinds: readonly Kind[],
  ): readonly Id[] {
    const found = new Set<Id>();
    for (const id of new Set(ids)) {
      for (const relation of relationsOf(id)) {
        const other = this.plan.component(end(relation));
        if (other === undefined || (kinds.length > 0 && !kinds.includes(other.kind))) continue;
        this.#relations.add(relation.id);
        found.add(other.id);
      }
    }
    return [...found].sort();
  }
}
