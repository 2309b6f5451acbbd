import type { Id } from '#shared/base/ids.ts';
import { sameJson } from '#shared/base/same-json.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import { addPatch, removePatch, setPatch, type Change, type Patch } from './change.ts';
import type { PlanView } from './plan.ts';
import { valueAt, withValue } from './record-values.ts';
import type { Component, PlanMeta, Relation, TableName, Tables } from './records.ts';

type Touched = { [T in TableName]?: Map<Id, Tables[T] | undefined> };
const untouched: ReadonlyMap<Id, undefined> = new Map();

/**
 * A plan with steps that are not yet taken: reads as the plan will be after them, and collects them as a change that
 * carries the right values before and after. The plan underneath stays as it is; steps are not checked.
 */
export class PlanDraft implements PlanView {
  readonly #plan: PlanView;
  readonly #patches: Patch[] = [];
  /** Records as the steps leave them; undefined where they are removed. */
  readonly #touched: Touched = {};
  /** Ids of touched relations by either of their ends. */
  readonly #incident = new Map<Id, Set<Id>>();

  constructor(plan: PlanView) {
    this.#plan = plan;
  }

  /** A plan with the steps of a change. */
  static of(plan: PlanView, change: Change): PlanDraft {
    const draft = new PlanDraft(plan);
    for (const patch of change) draft.take(patch);
    return draft;
  }

  /** The steps so far. */
  get change(): Change {
    return this.#patches;
  }

  /** Adds a record. */
  add<T extends TableName>(table: T, record: Tables[T]): void {
    this.take(addPatch<TableName>(table, record));
  }

  /** Removes a record; nothing when it is not there. */
  remove(table: TableName, id: Id): void {
    const record = this.get(table, id);
    if (record !== undefined) this.take(removePatch(table, record));
  }

  /** Sets a column or fact; undefined makes it unstated. Nothing when it is so already or the record is not there. */
  set(table: TableName, id: Id, key: string, to: unknown): void {
    const record = this.get(table, id);
    if (record === undefined) return;
    const from = valueAt(record, key);
    if (!sameJson(from, to)) this.take(setPatch(table, id, key, from, to));
  }

  /** Takes a step as it is. */
  take(patch: Patch): void {
    this.#patches.push(patch);
    if (patch.op === 'add') this.#put(patch.table, patch.record.id, patch.record);
    else if (patch.op === 'remove') this.#put(patch.table, patch.record.id, undefined);
    else this.#putValue(patch.table, patch.id, patch.key, patch.to);
  }

  get meta(): PlanMeta {
    return this.get('meta', 'plan')!;
  }

  get<T extends TableName>(table: T, id: Id): Tables[T] | undefined {
    const touched = this.#touchedOf(table);
    return touched.has(id) ? touched.get(id) : this.#plan.get(table, id);
  }

  *all<T extends TableName>(table: T): IterableIterator<Tables[T]> {
    const touched = this.#touchedOf(table);
    for (const record of this.#plan.all(table)) if (!touched.has(record.id)) yield record;
    for (const record of touched.values()) if (record !== undefined) yield record;
  }

  size(table: TableName): number {
    let size = this.#plan.size(table);
    for (const [id, record] of this.#touchedOf(table)) {
      size += Number(record !== undefined) - Number(this.#plan.get(table, id) !== undefined);
    }
    return size;
  }

  component(id: Id): Component | undefined {
    return this.get('component', id);
  }

  relation(id: Id): Relation | undefined {
    return this.get('relation', id);
  }

  outgoing(id: Id, kind?: RelationKind): readonly Relation[] {
    return this.#merged(this.#plan.outgoing(id, kind), id, 'from', kind);
  }

  incoming(id: Id, kind?: RelationKind): readonly Relation[] {
    return this.#merged(this.#plan.incoming(id, kind), id, 'to', kind);
  }

  #merged(
    known: readonly Relation[],
    id: Id,
    end: 'from' | 'to',
    kind: RelationKind | undefined,
  ): readonly Relation[] {
    const touched = this.#touchedOf('relation');
    if (touched.size === 0) return known;
    const here = [...(this.#incident.get(id) ?? [])].map((relation) => touched.get(relation));
    const fits = (relation: Relation | undefined): relation is Relation =>
      relation !== undefined &&
      relation[end] === id &&
      (kind === undefined || relation.kind === kind);
    return [...known.filter((relation) => !touched.has(relation.id)), ...here.filter(fits)];
  }

  #touchedOf<T extends TableName>(table: T): ReadonlyMap<Id, Tables[T] | undefined> {
    return this.#touched[table] ?? untouched;
  }

  #putValue(table: TableName, id: Id, key: string, to: unknown): void {
    const record = this.get(table, id);
    if (record !== undefined) this.#put(table, id, withValue(record, key, to));
  }

  #put(table: TableName, id: Id, record: Tables[TableName] | undefined): void {
    (this.#touched[table] ??= new Map()).set(id, record as never);
    if (table !== 'relation' || record === undefined) return;
    for (const end of [(record as Relation).from, (record as Relation).to]) this.#touchEnd(end, id);
  }

  #touchEnd(component: Id, relation: Id): void {
    const known = this.#incident.get(component);
    if (known === undefined) this.#incident.set(component, new Set([relation]));
    else known.add(relation);
  }
}
