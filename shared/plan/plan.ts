import type { Id } from '#shared/base/ids.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import type { Change, Patch, SetPatch } from './change.ts';
import type { Component, PlanMeta, Relation, TableName, Tables } from './records.ts';
import { tableNames } from './records.ts';

/** Reading access to a plan. Records are immutable; a change replaces only the records it touches. */
export interface PlanView {
  readonly meta: PlanMeta;
  get<T extends TableName>(table: T, id: Id): Tables[T] | undefined;
  all<T extends TableName>(table: T): IterableIterator<Tables[T]>;
  size(table: TableName): number;
  component(id: Id): Component | undefined;
  relation(id: Id): Relation | undefined;
  /** Relations that start at a component; all kinds when none is given. */
  outgoing(id: Id, kind?: RelationKind): readonly Relation[];
  /** Relations that end at a component. */
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

  constructor(meta: Omit<PlanMeta, 'id'> = { name: 'Untitled plan', profile: 'enterprise' }) {
    this.#tables = {
      meta: new Map([['plan', { ...meta, id: 'plan' }]]),
      technology: new Map(),
      component: new Map(),
      relation: new Map(),
      declaration: new Map(),
      waiver: new Map(),
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
    let done = 0;
    try {
      for (; done < change.length; done++) this.#applyPatch(change[done]!);
    } catch (error) {
      for (let step = done - 1; step >= 0; step--) this.#revertPatch(change[step]!);
      throw error;
    }
  }

  /** A copy that can be changed without touching this one. Records are shared: they are immutable. */
  clone(): Plan {
    const copy = new Plan(this.meta);
    for (const table of tableNames) {
      if (table === 'meta') continue;
      for (const record of this.all(table)) copy.#insert(table, record);
    }
    return copy;
  }

  #applyPatch(patch: Patch): void {
    if (patch.op === 'add') this.#insert(patch.table, patch.record);
    else if (patch.op === 'remove') this.#delete(patch.table, patch.record.id);
    else this.#set(patch, patch.to);
  }

  #revertPatch(patch: Patch): void {
    if (patch.op === 'add') this.#delete(patch.table, patch.record.id);
    else if (patch.op === 'remove') this.#insert(patch.table, patch.record);
    else this.#set(patch, patch.from);
  }

  #insert(table: TableName, record: Tables[TableName]): void {
    const rows = this.#tables[table] as Map<Id, Tables[TableName]>;
    if (rows.has(record.id)) throw new ChangeDoesNotFit(`${table} ${record.id} is there already`);
    if (table === 'relation') this.#index(record as Relation);
    rows.set(record.id, record);
  }

  #delete(table: TableName, id: Id): void {
    const record = this.#tables[table].get(id);
    if (record === undefined) throw new ChangeDoesNotFit(`${table} ${id} is not there`);
    if (table === 'component' && (this.outgoing(id).length > 0 || this.incoming(id).length > 0)) {
      throw new ChangeDoesNotFit(`component ${id} still has relations`);
    }
    if (table === 'relation') this.#unindex(record as Relation);
    this.#tables[table].delete(id);
  }

  #set(patch: SetPatch, value: unknown): void {
    const rows = this.#tables[patch.table] as Map<Id, Tables[TableName]>;
    const record = rows.get(patch.id);
    if (record === undefined) throw new ChangeDoesNotFit(`${patch.table} ${patch.id} is not there`);
    const next = withValue(record, patch.key, value);
    if (patch.table === 'relation') {
      this.#unindex(record as Relation);
      this.#index(next as Relation);
    }
    rows.set(patch.id, next);
  }

  #index(relation: Relation): void {
    if (!this.#tables.component.has(relation.from) || !this.#tables.component.has(relation.to)) {
      throw new ChangeDoesNotFit(`relation ${relation.id} has an end that is not there`);
    }
    pushTo(this.#outgoing, relation.from, relation);
    pushTo(this.#incoming, relation.to, relation);
  }

  #unindex(relation: Relation): void {
    takeFrom(this.#outgoing, relation.from, relation.id);
    takeFrom(this.#incoming, relation.to, relation.id);
  }
}

/** The value of a column (`name`) or of one fact (`facts.rtoSec`); undefined when not stated. */
export function valueAt(record: Tables[TableName], key: string): unknown {
  if (!key.startsWith('facts.')) return (record as unknown as Record<string, unknown>)[key];
  const facts = (record as Component).facts as Record<string, unknown>;
  return Object.hasOwn(facts, key.slice(6)) ? facts[key.slice(6)] : undefined;
}

function withValue<R extends Tables[TableName]>(record: R, key: string, value: unknown): R {
  if (key.startsWith('facts.')) return { ...record, facts: replaced((record as Component).facts, key.slice(6), value) };
  return replaced(record, key, value);
}

function replaced<R extends object>(record: R, key: string, value: unknown): R {
  const next = { ...record } as Record<string, unknown>;
  if (value === undefined) delete next[key];
  else next[key] = value;
  return next as R;
}

function ofKind(relations: readonly Relation[] | undefined, kind: RelationKind | undefined): readonly Relation[] {
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
