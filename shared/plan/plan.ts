import type { Id } from '#shared/base/ids.ts';
import { recordOf } from '#shared/base/record-of.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { Change, Patch, SetPatch } from './change.ts';
import type { Component, PlanMeta, Relation, TableName, Tables } from './records.ts';
import { factNameOf, withValue } from './record-values.ts';
import { tableNames } from './records.ts';
import { t } from '#shared/words/t.ts';

/** Reading access to a plan. Records are immutable; a change replaces only the records it touches. */
export interface PlanView {
  readonly meta: PlanMeta;
  get<T extends TableName>(table: T, id: Id): Tables[T] | undefined;
  all<T extends TableName>(table: T): IterableIterator<Tables[T]>;
  size(table: TableName): number;
  component(id: Id): Component | undefined;
  relation(id: Id): Relation | undefined;
  /** Relations that start at a component; all kinds when none is given. In no order to rely on; the list is valid until the next change. */
  outgoing(id: Id, kind?: RelationKind): readonly Relation[];
  /** Relations that end at a component, likewise. */
  incoming(id: Id, kind?: RelationKind): readonly Relation[];
}

const noRelations: readonly Relation[] = [];

/** Thrown when a change does not fit the plan: a bug in the caller, who should have checked it. */
export class ChangeDoesNotFit extends Error {}

/** A plan in memory: tables of immutable records, with relations indexed by their ends. */
export class Plan implements PlanView {
  readonly #tables: { readonly [T in TableName]: Map<Id, Tables[T]> };
  readonly #outgoing = new Map<Id, Relation[]>();
  readonly #incoming = new Map<Id, Relation[]>();

  constructor(meta: Omit<PlanMeta, 'id'> = { name: t`Untitled plan`, profile: 'enterprise' }) {
    this.#tables = {
      ...recordOf(tableNames, () => new Map<Id, never>()),
      meta: new Map([['plan', { ...meta, id: 'plan' }]]),
    };
  }

  get meta(): PlanMeta {
    return this.#tables.meta.get('plan')!;
  }

  get<T extends TableName>(table: T, id: Id): Tables[T] | undefined {
    return this.#tables[table].get(id);
  }

  all<T extends TableName>(table: T): IterableIterator<Tables[T]> {
    return this.#tables[table].values();
  }

  size(table: TableName): number {
    return this.#tables[table].size;
  }

  component(id: Id): Component | undefined {
    return this.#tables.component.get(id);
  }

  relation(id: Id): Relation | undefined {
    return this.#tables.relation.get(id);
  }

  outgoing(id: Id, kind?: RelationKind): readonly Relation[] {
    return ofKind(this.#outgoing.get(id), kind);
  }

  incoming(id: Id, kind?: RelationKind): readonly Relation[] {
    return ofKind(this.#incoming.get(id), kind);
  }

  /** Applies a change in place. All or nothing: when a step does not fit, the steps before it are taken back and ChangeDoesNotFit is thrown. */
  apply(change: Change): void {
    const before: (Tables[TableName] | undefined)[] = [];
    try {
      for (const patch of change) before.push(this.#applyPatch(patch));
    } catch (error) {
      for (let step = before.length - 1; step >= 0; step--)
        this.#restore(change[step]!, before[step]);
      throw error;
    }
  }

  /** A copy that can be changed without touching this one. Records are shared: they are immutable. */
  clone(): Plan {
    const copy = new Plan(this.meta);
    for (const table of tableNames) if (table !== 'meta') copy.fill(table, this.all(table));
    return copy;
  }

  /** Takes many records at once into a plan that is being made; one that is half filled is of no use. Throws ChangeDoesNotFit. */
  fill<T extends TableName>(table: T, records: Iterable<Tables[T]>): void {
    for (const record of records) this.#insert(table, record);
  }

  /** Takes one step; gives the record as it was before, so that the step can be taken back even if the patch remembers it wrongly. */
  #applyPatch(patch: Patch): Tables[TableName] | undefined {
    if (patch.op === 'add') return this.#insert(patch.table, patch.record);
    if (patch.op === 'remove') return this.#delete(patch.table, patch.record.id);
    return this.#set(patch);
  }

  #restore(patch: Patch, before: Tables[TableName] | undefined): void {
    const rows = this.#rows(patch.table);
    const id = patch.op === 'set' ? patch.id : patch.record.id;
    const now = rows.get(id);
    if (patch.table === 'relation' && now !== undefined) this.#unindex(now as Relation);
    if (before === undefined) rows.delete(id);
    else rows.set(id, before);
    if (patch.table === 'relation' && before !== undefined) this.#index(before as Relation);
  }

  #rows(table: TableName): Map<Id, Tables[TableName]> {
    return this.#tables[table] as Map<Id, Tables[TableName]>;
  }

  #insert(table: TableName, record: Tables[TableName]): undefined {
    const rows = this.#rows(table);
    if (rows.has(record.id)) throw new ChangeDoesNotFit(`${table} ${record.id} is there already`);
    if (table === 'relation') this.#index(record as Relation);
    rows.set(record.id, record);
  }

  #delete(table: TableName, id: Id): Tables[TableName] {
    const record = this.#existing(table, id);
    if (table === 'meta') throw new ChangeDoesNotFit('a plan cannot be without its meta record');
    if (table === 'component' && (this.#outgoing.has(id) || this.#incoming.has(id))) {
      throw new ChangeDoesNotFit(`component ${id} still has relations`);
    }
    if (table === 'relation') this.#unindex(record as Relation);
    this.#tables[table].delete(id);
    return record;
  }

  #set(patch: SetPatch): Tables[TableName] {
    const record = this.#existing(patch.table, patch.id);
    if (!maySet(patch)) throw new ChangeDoesNotFit(`${patch.table} has no ${patch.key} to set`);
    const next = withValue(record, patch.key, patch.to);
    if (patch.table === 'relation') this.#reindex(record as Relation, next as Relation);
    this.#rows(patch.table).set(patch.id, next);
    return record;
  }

  #existing(table: TableName, id: Id): Tables[TableName] {
    const record = this.#rows(table).get(id);
    if (record === undefined) throw new ChangeDoesNotFit(`${table} ${id} is not there`);
    return record;
  }

  #reindex(relation: Relation, next: Relation): void {
    this.#checkEnds(next);
    this.#unindex(relation);
    this.#index(next);
  }

  #checkEnds(relation: Relation): void {
    if (!this.#tables.component.has(relation.from) || !this.#tables.component.has(relation.to)) {
      throw new ChangeDoesNotFit(`relation ${relation.id} has an end that is not there`);
    }
  }

  #index(relation: Relation): void {
    this.#checkEnds(relation);
    pushTo(this.#outgoing, relation.from, relation);
    pushTo(this.#incoming, relation.to, relation);
  }

  #unindex(relation: Relation): void {
    takeFrom(this.#outgoing, relation.from, relation.id);
    takeFrom(this.#incoming, relation.to, relation.id);
  }
}

/** An identity never changes, only components and relations state facts, and `__proto__` is no name for anything. */
function maySet({ table, key }: SetPatch): boolean {
  const fact = factNameOf(key);
  if (fact === undefined) return key !== 'id' && key !== '__proto__';
  return (table === 'component' || table === 'relation') && fact !== '__proto__';
}

function ofKind(
  relations: readonly Relation[] | undefined,
  kind: RelationKind | undefined,
): readonly Relation[] {
  if (relations === undefined) return noRelations;
  return kind === undefined ? relations : relations.filter((relation) => relation.kind === kind);
}

function pushTo(index: Map<Id, Relation[]>, id: Id, relation: Relation): void {
  const known = index.get(id);
  if (known === undefined) index.set(id, [relation]);
  else known.push(relation);
}

function takeFrom(index: Map<Id, Relation[]>, id: Id, relation: Id): void {
  const known = index.get(id) ?? [];
  const at = known.findIndex((other) => other.id === relation);
  if (at >= 0) known.splice(at, 1);
  if (known.length === 0) index.delete(id);
}
