import type { Id } from '#shared/base/ids.ts';
import { sameJson } from '#shared/base/same-json.ts';
import type { FactValue } from '#shared/catalogue/field.ts';
import type { FieldName } from '#shared/catalogue/fields.ts';
import { kindNames } from '#shared/catalogue/kinds.ts';
import { relationNames } from '#shared/catalogue/relations.ts';
import type { Technology, TechnologyFlag } from '#shared/catalogue/technology.ts';
import type { Measured } from '#shared/analysis/measured.ts';
import type { GapName } from '#shared/plan/decision-record/record-gaps.ts';
import type { Component, Declaration, Relation } from '#shared/plan/records.ts';
import type { Column } from '#shared/rules/language/column.ts';
import type { GraphView, Links, PlacedView } from '#shared/rules/language/evaluation.ts';
import { nothingKept, type KeptLists } from '#shared/rules/language/kept-lists.ts';
import { fieldNumber } from '#shared/rules/language/fact-columns.ts';
import { kindNumber, mayLead } from '#shared/rules/language/kind-set.ts';
import { relationNumber } from '#shared/rules/language/relation-numbers.ts';
import { Adjacency } from './adjacency.ts';
import { FactTable } from './fact-table.ts';
import { MeasureTable, type MeasuredOf } from './measure-table.ts';
import { Neighbourhood } from './neighbourhood.ts';
import { PlacedTechnologies } from './placed-technologies.ts';
import { PlanTally } from './plan-tally.ts';
import { RecordBook } from './record-book.ts';
import { SlotList } from './slot-list.ts';

const goalKind = kindNumber('goal');

/**
 * A plan laid out for judging: components are dense numbers, facts are columns, relations are lists of numbers. A number is
 * free again only after `reuse`, so that what was just removed can still be named. Illegal relations are left out.
 */
export class RuleGraph implements GraphView {
  readonly kindOf: number[] = [];
  readonly idOf: string[] = [];
  readonly nameOf: string[] = [];
  readonly laneOf: string[] = [];
  readonly statusOf: string[] = [];
  readonly technologyIdOf: (string | undefined)[] = [];
  readonly placedOf: PlacedView[] = [];
  readonly ofKind: readonly (readonly number[])[];
  readonly out: readonly (readonly (readonly number[])[])[];
  readonly in: readonly (readonly (readonly number[])[])[];
  /** The records, for origins of facts. */
  readonly recordOf: (Component | undefined)[] = [];
  /** Requirements, risks, decisions, actions: rules read what they leave open. */
  readonly record = new RecordBook();
  marks = new Uint32Array(0);
  structure = 1;

  readonly #facts = new FactTable();
  readonly #measures = new MeasureTable();
  #room = 0;
  readonly #numbers = new Map<Id, number>();
  readonly #free: number[] = [];
  readonly #removed: number[] = [];
  readonly #kinds: readonly SlotList[] = kindNames.map(() => new SlotList());
  readonly #adjacency: readonly Adjacency[] = relationNames.map(() => new Adjacency());
  readonly #tally = new PlanTally();
  readonly #technologies = new PlacedTechnologies();
  readonly #waivers = new Map<string, readonly string[]>();
  readonly #declarations = new Map<string, Declaration>();
  #mark = 0;
  readonly #near = new Neighbourhood(this, this.#adjacency);
  #goals: readonly (string | undefined)[] | undefined;
  readonly #kept: (KeptLists | undefined)[] = [];
  readonly #technologiesOf = new Map<string, readonly string[]>();

  constructor() {
    this.ofKind = this.#kinds.map((list) => list.items);
    this.out = this.#adjacency.map((each) => each.out);
    this.in = this.#adjacency.map((each) => each.in);
    this.reserve(64);
  }

  get factsOf(): readonly Column<FactValue>[] {
    return this.#facts.columns;
  }

  get measuresOf(): readonly Column<Measured>[] {
    return this.#measures.columns;
  }

  get planMeasures(): readonly (Measured | undefined)[] {
    return this.#measures.plan;
  }

  componentsOf(ids: readonly Id[] | undefined): readonly number[] | undefined {
    return ids?.map((id) => this.#numbers.get(id)).filter((c) => c !== undefined);
  }

  /** The components about which a measure names this one, each by the measure and its number. */
  measuresNaming(component: number): readonly MeasuredOf[] {
    return this.#measures.naming(this.idOf[component]!);
  }

  /** A result of an analysis, in place of the one before; undefined for none any more. */
  setMeasure(subject: Id | 'plan', measure: number, result: Measured | undefined): void {
    const c = this.#numbers.get(subject);
    if (subject === 'plan') this.#measures.plan[measure] = result;
    else if (c === undefined) this.#measures.wait(subject, measure, result);
    else this.#measures.set(c, measure, result);
  }

  /** Makes room for so many components at once: making it one by one takes far longer. */
  reserve(room: number): void {
    if (room <= this.#room) return;
    this.#room = room;
    this.#facts.reserve(room);
    this.#measures.reserve(room);
    for (const each of this.#adjacency) each.reserve(room);
    this.#near.reserve(room);
    this.#kept.length = 0;
    const marks = new Uint32Array(room);
    marks.set(this.marks);
    this.marks = marks;
  }

  /** The number of a component that is there now. */
  numberOf(id: Id): number | undefined {
    return this.#numbers.get(id);
  }

  /** How many numbers are in use or were. */
  get capacity(): number {
    return this.idOf.length;
  }

  isThere(component: number): boolean {
    return this.recordOf[component] !== undefined;
  }

  addComponent(record: Component): number {
    this.structure++;
    this.#near.grow();
    const c = this.#free.pop() ?? this.#grow();
    this.#numbers.set(record.id, c);
    this.idOf[c] = record.id;
    this.nameOf[c] = record.name;
    this.kindOf[c] = kindNumber(record.kind);
    this.laneOf[c] = record.lane;
    this.statusOf[c] = record.status;
    this.recordOf[c] = record;
    this.#place(c, record.technology);
    this.#facts.state(c, record.facts);
    this.#measures.arrive(c, record.id);
    this.#kinds[this.kindOf[c]]!.add(c);
    this.#count(c, 1);
    this.#forget(c);
    return c;
  }

  /** Relations of the component must be gone. Its columns stay readable until `reuse`. */
  removeComponent(c: number): void {
    this.structure++;
    const record = this.recordOf[c]!;
    this.#numbers.delete(record.id);
    this.#count(c, -1);
    this.#kinds[this.kindOf[c]!]!.remove(c);
    this.#facts.forget(c, record.facts);
    this.#measures.leave(c, record.id);
    this.recordOf[c] = undefined;
    this.#forget(c);
    this.#removed.push(c);
  }

  /** Lets the numbers of removed components be given out again. */
  reuse(): void {
    this.#free.push(...this.#removed.splice(0));
  }

  setFact(c: number, field: FieldName, record: Component, value: FactValue | undefined): void {
    this.recordOf[c] = record;
    this.#facts.set(c, fieldNumber(field), value);
    if (this.kindOf[c] === goalKind) this.#goals = undefined;
  }

  /** Another name, lane, status or technology. */
  setColumns(c: number, record: Component): void {
    this.#count(c, -1);
    this.recordOf[c] = record;
    this.nameOf[c] = record.name;
    this.laneOf[c] = record.lane;
    this.statusOf[c] = record.status;
    this.#place(c, record.technology);
    this.#count(c, 1);
    this.#technologiesOf.clear();
  }

  /** Whether rules see a relation: both ends are there, and it is legal between their kinds. */
  sees(relation: Relation): boolean {
    const [from, to] = [this.#numbers.get(relation.from), this.#numbers.get(relation.to)];
    if (from === undefined || to === undefined) return false;
    return mayLead(this.kindOf[from]!, relation.kind, this.kindOf[to]!);
  }

  addRelation(relation: Relation): void {
    const [from, to] = this.#ends(relation);
    this.#adjacency[relationNumber(relation.kind)]!.add(from, to);
  }

  removeRelation(relation: Relation): void {
    const [from, to] = this.#ends(relation);
    this.#adjacency[relationNumber(relation.kind)]!.remove(from, to);
  }

  setTechnology(id: string, technology: Technology | undefined): void {
    this.#technologies.set(id, technology);
    this.#technologiesOf.clear();
    for (let c = 0; c < this.capacity; c++) {
      if (!this.isThere(c)) continue;
      this.#count(c, -1);
      this.#place(c, this.technologyIdOf[c]);
      this.#count(c, 1);
    }
  }

  /** A technology of the plan itself. */
  ownTechnology(id: string): Technology | undefined {
    return this.#technologies.own(id);
  }

  setDeclaration(layer: string, declaration: Declaration | undefined): void {
    if (declaration === undefined) this.#declarations.delete(layer);
    else this.#declarations.set(layer, declaration);
  }

  declaration(layer: string): Declaration | undefined {
    return this.#declarations.get(layer);
  }

  /** What became of waivers, as texts. True when it is something else than before. */
  setWaivers(state: string, texts: readonly string[]): boolean {
    if (sameJson(this.waivers(state), texts)) return false;
    this.#waivers.set(state, texts);
    return true;
  }

  waivers(state: string): readonly string[] {
    return this.#waivers.get(state) ?? noTexts;
  }

  recorded(gap: GapName): readonly string[] {
    return this.record.texts(gap);
  }

  mayHaveFlag(kind: number, flag: TechnologyFlag): boolean {
    return this.#technologies.mayHaveFlag(kind, flag);
  }

  links(relation: number, direction: 'out' | 'in'): Links {
    return this.#adjacency[relation]!.links(direction);
  }

  nextMark(): number {
    return ++this.#mark;
  }

  neighbours(component: number): readonly number[] {
    return this.#near.of(component);
  }

  nearLinks(): Links {
    return this.#near.links(this.capacity);
  }

  kept(shape: number): KeptLists {
    return (this.#kept[shape] ??= nothingKept(this.#room));
  }

  /** Forgets what navigations gave. */
  forgetKept(): void {
    this.structure++;
  }

  covering(layer: string): number {
    return this.#tally.covering(layer);
  }

  hasRelation(relation: number): boolean {
    return this.#adjacency[relation]!.pairs > 0;
  }

  technologies(kinds: readonly number[]): readonly string[] {
    const key = kinds.join();
    const known = this.#technologiesOf.get(key) ?? this.#technologiesAmong(kinds);
    this.#technologiesOf.set(key, known);
    return known;
  }

  forms(): readonly string[] {
    return this.#tally.forms;
  }

  /** Goals by priority; those without one last, then by id. A goal of no known kind counts, but is none of the eight. */
  goals(): readonly (string | undefined)[] {
    this.#goals ??= [...this.ofKind[goalKind]!]
      .sort(
        (a, b) => this.#priority(a) - this.#priority(b) || compare(this.idOf[a]!, this.idOf[b]!),
      )
      .map((c) => this.#fact(c, 'goalKind') as string | undefined);
    return this.#goals;
  }

  /** A technology by its id, of the app or the plan. */
  technology(id: string): Technology | undefined {
    return this.#technologies.technology(id);
  }

  /** The ends of a relation that is about to come or go. */
  #ends(relation: Relation): readonly [from: number, to: number] {
    this.structure++;
    const ends = [this.#numbers.get(relation.from)!, this.#numbers.get(relation.to)!] as const;
    for (const end of ends) this.#near.change(end);
    return ends;
  }

  #priority(c: number): number {
    const priority = this.#fact(c, 'priority');
    return typeof priority === 'number' ? priority : Number.MAX_VALUE;
  }

  #fact(c: number, field: FieldName): FactValue | undefined {
    return this.factsOf[fieldNumber(field)]!.at(c);
  }

  #grow(): number {
    const c = this.idOf.length;
    this.reserve(c < this.#room ? this.#room : Math.ceil(this.#room * 1.25));
    return c;
  }

  #place(c: number, technology: string | undefined): void {
    this.technologyIdOf[c] = technology;
    this.placedOf[c] = this.#technologies.placed(this.kindOf[c]!, technology);
  }

  #technologiesAmong(kinds: readonly number[]): readonly string[] {
    const ids = kinds.flatMap((kind) => this.ofKind[kind]!.map((c) => this.technologyIdOf[c]));
    return [...new Set(ids)].filter((id) => id !== undefined).sort();
  }

  #count(c: number, by: 1 | -1): void {
    this.#tally.count(this.kindOf[c]!, this.laneOf[c]!, this.placedOf[c]!, by);
  }

  #forget(c: number): void {
    if (this.kindOf[c] === goalKind) this.#goals = undefined;
    if (this.technologyIdOf[c] !== undefined) this.#technologiesOf.clear();
  }
}

const noTexts: readonly string[] = [];

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
