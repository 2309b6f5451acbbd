import type { Id, Ids } from '#shared/base/ids.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import { hasField, kindData, type Kind } from '#shared/catalogue/kinds.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import { addPatch, setPatch, type Change, type Patch } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Fact, Facts } from '#shared/plan/records.ts';
import type { ImportReport } from '../import-report.ts';
import type { TableRow } from '../tables/table.ts';

/** What an importer says of one component. `sourceId` is its identity in the source: re-importing finds it again. */
export interface DraftComponent {
  readonly kind: Kind;
  readonly name: string;
  readonly sourceId: string;
  readonly technology?: string;
  readonly facts?: Partial<Record<FieldName, FactValue | undefined>>;
  readonly tags?: readonly string[];
  readonly notes?: string;
}

/** Collects what an import makes of a plan: one change, and the report. Nothing touches the plan. */
export class ImportDraft {
  readonly #plan: PlanView;
  readonly #ids: Ids;
  readonly #file: string;
  readonly #known = new Map<string, Component>();
  readonly #drafted = new Map<string, Id>();
  readonly #relations = new Set<string>();
  readonly #adds: Patch[] = [];
  readonly #sets: Patch[] = [];
  readonly #relates: Patch[] = [];
  readonly #created: Partial<Record<Kind, number>> = {};
  readonly refused: ImportReport['refused'][number][] = [];
  readonly unresolved: ImportReport['unresolved'][number][] = [];
  readonly notes: string[] = [];
  #updated = 0;

  constructor(plan: PlanView, ids: Ids, file: string) {
    this.#plan = plan;
    this.#ids = ids;
    this.#file = file;
    for (const component of plan.all('component')) {
      const sourceId = component.facts.sourceId?.value;
      if (typeof sourceId === 'string') this.#known.set(key(component.kind, sourceId), component);
    }
    for (const relation of plan.all('relation'))
      this.#relations.add(`${relation.from} ${relation.kind} ${relation.to}`);
  }

  get change(): Change {
    return [...this.#adds, ...this.#sets, ...this.#relates];
  }

  get created(): Readonly<Partial<Record<Kind, number>>> {
    return this.#created;
  }

  get updated(): number {
    return this.#updated;
  }

  /** The id of a component said before in this import. */
  find(kind: Kind, sourceId: string): Id | undefined {
    return this.#drafted.get(key(kind, sourceId));
  }

  /** Adds a component, or brings the one that was imported before up to date. Gives its id. */
  component(said: DraftComponent, row: TableRow): Id {
    const drafted = this.find(said.kind, said.sourceId);
    if (drafted !== undefined) return drafted;
    const known = this.#known.get(key(said.kind, said.sourceId));
    const id = known?.id ?? this.#ids.next();
    this.#drafted.set(key(said.kind, said.sourceId), id);
    if (known === undefined) this.#add(id, said, row);
    else this.#update(known, said, row);
    return id;
  }

  /** Relates two components unless they are related so already. */
  relate(from: Id, kind: RelationKind, to: Id): void {
    const name = `${from} ${kind} ${to}`;
    if (from === to || this.#relations.has(name)) return;
    this.#relations.add(name);
    this.#relates.push(addPatch('relation', { id: this.#ids.next(), kind, from, to, facts: {} }));
  }

  #add(id: Id, said: DraftComponent, row: TableRow): void {
    this.#created[said.kind] = (this.#created[said.kind] ?? 0) + 1;
    this.#adds.push(
      addPatch('component', {
        id,
        kind: said.kind,
        name: said.name,
        ...(said.technology === undefined ? {} : { technology: said.technology }),
        lane: kindData(said.kind).lane,
        x: 0,
        y: 0,
        status: 'existing',
        ...(said.notes === undefined ? {} : { notes: said.notes }),
        ...(said.tags === undefined || said.tags.length === 0 ? {} : { tags: said.tags }),
        facts: this.#facts(said, row),
      }),
    );
  }

  /** What people typed stays; what an import said is replaced by what this one says. */
  #update(known: Component, said: DraftComponent, row: TableRow): void {
    const sets: Patch[] = [];
    for (const [field, fact] of Object.entries(this.#facts(said, row)) as [FieldName, Fact][]) {
      const before = known.facts[field];
      if (before !== undefined && before.origin !== 'import') continue;
      if (before !== undefined && JSON.stringify(before.value) === JSON.stringify(fact.value))
        continue;
      sets.push(setPatch('component', known.id, `facts.${field}`, before, fact));
    }
    if (known.name !== said.name)
      sets.push(setPatch('component', known.id, 'name', known.name, said.name));
    if (sets.length > 0) this.#updated++;
    this.#sets.push(...sets);
  }

  #facts(said: DraftComponent, row: TableRow): Facts {
    const stated = Object.entries({ ...said.facts, sourceId: said.sourceId }).filter(
      ([field, value]) => value !== undefined && hasField(said.kind, field as FieldName),
    );
    const source = `${this.#file} › ${row.place}`;
    return Object.fromEntries(
      stated.map(([field, value]) => [field, { value, origin: 'import', source }]),
    ) as Facts;
  }
}

const key = (kind: Kind, sourceId: string): string => `${kind}\n${sourceId}`;
