import type { Id, Ids } from '#shared/base/ids.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData, type Kind } from '#shared/catalogue/kinds.ts';
import type { RelationKind } from '#shared/catalogue/relations.ts';
import { addPatch, removePatch, setPatch, type Change, type Patch } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Component, Fact, Facts } from '#shared/plan/records.ts';
import type { ImportReport } from '../import-report.ts';
import type { TableRow } from '../tables/table.ts';
import { factsSaid, longestText, type SaidFacts } from './said-facts.ts';
import { cutTo } from './values.ts';
import { t } from '#shared/words/t.ts';

/** What an importer says of one component. `sourceId` is its identity in the source: re-importing finds it again. */
export interface DraftComponent {
  readonly kind: Kind;
  readonly name: string;
  readonly sourceId: string;
  readonly technology?: string;
  readonly facts?: SaidFacts;
  readonly tags?: readonly string[];
  readonly notes?: string;
}

const longestName = 300;
const longestNote = 10_000;

/** Collects what an import makes of a plan: one change, and the report. Nothing touches the plan. */
export class ImportDraft {
  readonly #plan: PlanView;
  readonly #ids: Ids;
  readonly #file: string;
  readonly #known = new Map<string, Component>();
  readonly #drafted = new Map<string, { readonly id: Id; readonly name: string }>();
  readonly #relations = new Set<string>();
  readonly #adds: Patch[] = [];
  readonly #sets: Patch[] = [];
  readonly #relates: Patch[] = [];
  readonly #created: Partial<Record<Kind, number>> = {};
  readonly #updated = new Set<Id>();
  readonly #imported = new Set<Id>();
  readonly refused: ImportReport['refused'][number][] = [];
  readonly unresolved: ImportReport['unresolved'][number][] = [];
  readonly notes: string[] = [];

  constructor(plan: PlanView, ids: Ids, file: string) {
    this.#plan = plan;
    this.#ids = ids;
    this.#file = file;
    for (const component of plan.all('component')) {
      const sourceId = component.facts.sourceId?.value;
      if (typeof sourceId !== 'string') continue;
      this.#known.set(key(component.kind, sourceId), component);
      this.#imported.add(component.id);
    }
    for (const { from, kind, to } of plan.all('relation'))
      this.#relations.add(`${from} ${kind} ${to}`);
  }

  get change(): Change {
    return [...this.#adds, ...this.#sets, ...this.#relates];
  }

  get created(): Readonly<Partial<Record<Kind, number>>> {
    return this.#created;
  }

  get updated(): number {
    return this.#updated.size;
  }

  /** The id of a component said before in this import. */
  find(kind: Kind, sourceId: string): Id | undefined {
    return this.#drafted.get(key(kind, sourceId))?.id;
  }

  /** Under which name this import said a component before. */
  nameOf(kind: Kind, sourceId: string): string | undefined {
    return this.#drafted.get(key(kind, sourceId))?.name;
  }

  /** Adds a component, or brings the one that was imported before up to date. Gives its id. */
  component(said: DraftComponent, row: TableRow): Id {
    const drafted = this.find(said.kind, said.sourceId);
    if (drafted !== undefined) return drafted;
    const known = this.#known.get(key(said.kind, said.sourceId));
    const id = known?.id ?? this.#ids.next();
    this.#drafted.set(key(said.kind, said.sourceId), { id, name: said.name });
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

  /** Relates where only one can be true: a machine runs on one host. What an earlier import said goes; what people drew stays. */
  relateOnly(from: Id, kind: RelationKind, to: Id): void {
    for (const relation of this.#plan.outgoing(from, kind)) {
      const before = this.#plan.component(relation.to);
      if (relation.to === to || before === undefined || !this.#imported.has(before.id)) continue;
      if (before.kind !== 'hypervisor' && before.kind !== 'hostCluster') continue;
      this.#sets.push(removePatch('relation', relation));
      this.#updated.add(from);
    }
    this.relate(from, kind, to);
  }

  #add(id: Id, said: DraftComponent, row: TableRow): void {
    this.#created[said.kind] = (this.#created[said.kind] ?? 0) + 1;
    const notes = said.notes === undefined ? undefined : cutTo(longestNote, said.notes);
    const tags = (said.tags ?? []).map((tag) => cutTo(longestName, tag));
    this.#adds.push(
      addPatch('component', {
        id,
        kind: said.kind,
        name: this.#shortName(said.name),
        ...(said.technology === undefined ? {} : { technology: said.technology }),
        lane: kindData(said.kind).lane,
        x: 0,
        y: 0,
        status: 'existing',
        ...(notes === undefined ? {} : { notes }),
        ...(tags.length === 0 ? {} : { tags }),
        facts: this.#facts(said, row),
      }),
    );
  }

  #shortName(name: string): string {
    const short = cutTo(longestName, name);
    if (short !== name)
      this.notes.push(
        t`A name of ${name.length} characters was cut to ${longestName}: ${short.slice(0, 40)}…`,
      );
    return short;
  }

  /** What people typed stays, its name too; what an import said is replaced by what this one says. */
  #update(known: Component, said: DraftComponent, row: TableRow): void {
    for (const [field, fact] of Object.entries(this.#facts(said, row)) as [FieldName, Fact][]) {
      const before = known.facts[field];
      if (before !== undefined && before.origin !== 'import') continue;
      if (before !== undefined && JSON.stringify(before.value) === JSON.stringify(fact.value))
        continue;
      this.#sets.push(setPatch('component', known.id, `facts.${field}`, before, fact));
      this.#updated.add(known.id);
    }
    if (known.name !== cutTo(longestName, said.name))
      this.notes.push(
        t`${known.name} is called ${cutTo(60, said.name)} in the file; it keeps its name in the plan.`,
      );
  }

  #facts(said: DraftComponent, row: TableRow): Facts {
    return factsSaid(
      said.kind,
      { ...said.facts, sourceId: said.sourceId },
      `${this.#file} › ${row.place}`,
      (field, value) =>
        this.refused.push({
          part: row.table.name,
          row: row.number,
          why: t`${fieldOf(field).label} of ${cutTo(60, said.name)} cannot be ${cutTo(40, String(value))}; it was left blank.`,
        }),
    );
  }
}

/** Identities are kept as facts, which have a longest length; compared is what is kept. */
const key = (kind: Kind, sourceId: string): string => `${kind}\n${cutTo(longestText, sourceId)}`;
