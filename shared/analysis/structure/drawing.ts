import type { Id } from '#shared/base/ids.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { Kind } from '#shared/catalogue/kinds.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component } from '#shared/plan/records.ts';
import type { Aspect } from './structure.ts';
import { aspectBit } from './structure.ts';
import type { StructureWriter } from './structure-writer.ts';
import { RedundancyGroups } from './redundancy-groups.ts';
import { t } from '#shared/words/t.ts';

/** More than so many needs after one another are not followed: no plan that people draw is so deep. */
const deepest = 300;

/** Reading the plan while its structure is written: what is asked twice is worked out once. */
export class Drawing {
  readonly plan: PlanView;
  readonly writer: StructureWriter;
  readonly groups = new RedundancyGroups();
  readonly notes = new Set<string>();
  readonly drawn = new Map<Id, number>();
  readonly undrawn = new Map<Id, number>();
  readonly #memory = new Map<string, number>();
  readonly #writing = new Set<string>();

  constructor(plan: PlanView, writer: StructureWriter) {
    this.plan = plan;
    this.writer = writer;
  }

  /** The vertex of a key, written once. A need that leads back to itself gets a vertex that stands for it. */
  once(key: string, write: () => number): number {
    const known = this.#memory.get(key);
    if (known !== undefined) return known;
    if (this.#writing.has(key)) return this.writer.circle(key);
    if (this.#writing.size > deepest) return this.#tooDeep();
    this.#writing.add(key);
    const vertex = write();
    this.#writing.delete(key);
    this.#memory.set(key, vertex);
    return vertex;
  }

  written(key: string): number | undefined {
    return this.#memory.get(key);
  }

  component(id: Id): Component {
    return this.plan.component(id)!;
  }

  kind(id: Id): Kind {
    return this.component(id).kind;
  }

  fact(id: Id, field: FieldName): FactValue | undefined {
    return this.component(id).facts[field]?.value;
  }

  /** Where relations of a kind lead from a component, in the order of ids: plans keep them in none. */
  to(id: Id, relation: RelationKind): readonly Id[] {
    return inOrder(this.plan.outgoing(id, relation).map(({ to }) => to));
  }

  /** Where relations of a kind that end at a component come from, likewise. */
  from(id: Id, relation: RelationKind): readonly Id[] {
    return inOrder(this.plan.incoming(id, relation).map(({ from }) => from));
  }

  /** Notes whether an aspect is drawn for a component. */
  mark(id: Id, aspect: Aspect, isDrawn: boolean): void {
    const marks = isDrawn ? this.drawn : this.undrawn;
    marks.set(id, (marks.get(id) ?? 0) | aspectBit(aspect));
  }

  #tooDeep(): number {
    this.notes.add(t`Needs are followed ${deepest} steps deep; what lies beyond is not counted.`);
    return this.writer.always;
  }
}

const inOrder = (ids: Id[]): readonly Id[] => (ids.length < 2 ? ids : ids.sort());

/** Puts components that stand in for each other into groups, kind by kind. */
export function joinAlike(drawing: Drawing, ids: readonly Id[]): void {
  for (const kind of new Set(ids.map((id) => drawing.kind(id))))
    drawing.groups.join(ids.filter((id) => drawing.kind(id) === kind));
}
