import type { Id } from '#shared/base/ids.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import { isFieldName } from '#shared/catalogue/fields.ts';
import type { Patch, SetPatch } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { factNameOf, withValue } from '#shared/plan/record-values.ts';
import type {
  Component,
  Fact,
  Profile,
  Relation,
  TableName,
  Tables,
  Waiver,
} from '#shared/plan/records.ts';
import type { Technology } from '#shared/catalogue/technology.ts';
import type { Leaf } from '#shared/rules/language/reads.ts';
import type { RuleGraph } from './rule-graph.ts';
import type { WaiverBook } from './waiver-book.ts';

/** Told what a patch changes, at the moment when the graph shows all that hangs on it. */
export interface GraphListener {
  componentAdded(component: number): void;
  /** Before it goes. */
  componentRemoved(component: number): void;
  leafChanged(component: number, leaf: Leaf): void;
  relationChanged(kind: Relation['kind'], from: number, to: number): void;
  waiversChanged(key: string): void;
  /** Technologies or profile: anything may be different. */
  everythingChanged(): void;
}

const leaves: Readonly<Record<string, Leaf>> = {
  name: '#name',
  lane: '#lane',
  status: '#status',
  technology: 'technology',
};

/** Brings a graph and the waivers up to date, patch by patch. */
export class GraphFeed {
  profile: Profile = 'enterprise';
  readonly #graph: RuleGraph;
  readonly #waivers: WaiverBook;
  readonly #listener: GraphListener;
  readonly #relations = new Map<Id, Relation>();

  constructor(graph: RuleGraph, waivers: WaiverBook, listener: GraphListener) {
    this.#graph = graph;
    this.#waivers = waivers;
    this.#listener = listener;
  }

  /** Takes in a whole plan, telling nobody. */
  load(plan: PlanView): void {
    this.profile = plan.meta.profile;
    for (const technology of plan.all('technology'))
      this.#graph.setTechnology(technology.id, technology);
    const components = plan.size('component');
    this.#graph.reserve(components + (components >> 2));
    for (const component of plan.all('component')) this.#graph.addComponent(component);
    for (const relation of plan.all('relation')) this.#takeIn(relation);
    for (const declaration of plan.all('declaration'))
      this.#graph.setDeclaration(declaration.id, declaration);
    for (const waiver of plan.all('waiver')) this.#waivers.add(waiver);
    this.#graph.record.load(plan);
  }

  apply(patch: Patch): void {
    const id = patch.op === 'set' ? patch.id : patch.record.id;
    switch (patch.table) {
      case 'component':
        return this.#takeComponent(patch);
      case 'relation':
        return this.#takeRelation(patch);
      case 'declaration':
        return this.#graph.setDeclaration(id, taken(patch, this.#graph.declaration(id)));
      case 'waiver':
        return this.#changeWaiver(this.#waivers.get(id), taken(patch, this.#waivers.get(id)));
      case 'technology':
        return this.#changeTechnology(id, taken(patch, this.#graph.ownTechnology(id)));
      case 'meta':
        return this.#takeMeta(patch);
      case 'requirement':
      case 'risk':
      case 'decision':
      case 'action':
      case 'vote':
        return this.#graph.record.apply(patch.table, patch);
      case 'setting':
      case 'rule':
      case 'baseline':
      case 'group':
      case 'note':
      case 'bookmark':
        return;
    }
  }

  #takeComponent(patch: Patch<'component'>): void {
    if (patch.op === 'add')
      return this.#listener.componentAdded(this.#graph.addComponent(patch.record));
    if (patch.op === 'remove') return this.#removeComponent(this.#graph.numberOf(patch.record.id)!);
    this.#setComponent(patch);
  }

  #takeRelation(patch: Patch<'relation'>): void {
    if (patch.op === 'add') return this.#addRelation(patch.record);
    if (patch.op === 'remove') return this.#removeRelation(patch.record.id);
    this.#setRelation(patch);
  }

  #setComponent(patch: SetPatch): void {
    const c = this.#graph.numberOf(patch.id)!;
    const record = withValue(this.#graph.recordOf[c]!, patch.key, patch.to);
    const fact = factNameOf(patch.key);
    if (patch.key === 'kind') return this.#changeKind(c, record);
    if (fact !== undefined && isFieldName(fact)) {
      this.#graph.setFact(
        c,
        fact,
        record,
        (patch.to as Fact | undefined)?.value as FactValue | undefined,
      );
      return this.#listener.leafChanged(c, fact);
    }
    const leaf = Object.hasOwn(leaves, patch.key) ? leaves[patch.key] : undefined;
    if (leaf === undefined) this.#graph.recordOf[c] = record;
    else this.#graph.setColumns(c, record);
    if (leaf !== undefined) this.#listener.leafChanged(c, leaf);
  }

  /** Another kind is another component with the same relations, those that are legal then. */
  #changeKind(c: number, record: Component): void {
    const touching = [...this.#relations.values()].filter(
      (relation) => relation.from === record.id || relation.to === record.id,
    );
    for (const relation of touching) this.#removeRelation(relation.id);
    this.#removeComponent(c);
    this.#listener.componentAdded(this.#graph.addComponent(record));
    for (const relation of touching) this.#addRelation(relation);
  }

  #removeComponent(c: number): void {
    this.#listener.componentRemoved(c);
    this.#graph.removeComponent(c);
  }

  #addRelation(relation: Relation): void {
    this.#takeIn(relation);
    this.#tellOf(relation);
  }

  #removeRelation(id: Id): void {
    const relation = this.#relations.get(id)!;
    this.#tellOf(relation);
    if (this.#graph.sees(relation)) this.#graph.removeRelation(relation);
    this.#relations.delete(id);
  }

  #setRelation(patch: SetPatch): void {
    const relation = this.#relations.get(patch.id)!;
    const changed = withValue(relation, patch.key, patch.to);
    if (!['from', 'to', 'kind'].includes(patch.key))
      return void this.#relations.set(patch.id, changed);
    this.#removeRelation(patch.id);
    this.#addRelation(changed);
  }

  #takeIn(relation: Relation): void {
    this.#relations.set(relation.id, relation);
    if (this.#graph.sees(relation)) this.#graph.addRelation(relation);
  }

  #tellOf(relation: Relation): void {
    if (!this.#graph.sees(relation)) return;
    this.#listener.relationChanged(
      relation.kind,
      this.#graph.numberOf(relation.from)!,
      this.#graph.numberOf(relation.to)!,
    );
  }

  #changeWaiver(before: Waiver | undefined, after: Waiver | undefined): void {
    if (before !== undefined) this.#waivers.remove(before.id);
    if (after !== undefined) this.#waivers.add(after);
    for (const waiver of [before, after])
      if (waiver !== undefined) this.#listener.waiversChanged(`${waiver.rule} ${waiver.subject}`);
  }

  #changeTechnology(id: Id, technology: Technology | undefined): void {
    this.#graph.setTechnology(id, technology);
    this.#listener.everythingChanged();
  }

  #takeMeta(patch: Patch<'meta'>): void {
    if (patch.op !== 'set' || patch.key !== 'profile') return;
    this.profile = patch.to as Profile;
    this.#listener.everythingChanged();
  }
}

/** A record after a step; undefined when it is gone then. */
function taken<Table extends TableName>(
  patch: Patch<Table>,
  before: Tables[Table] | undefined,
): Tables[Table] | undefined {
  if (patch.op === 'add') return patch.record;
  if (patch.op === 'remove' || before === undefined) return undefined;
  return withValue(before, patch.key, patch.to);
}
