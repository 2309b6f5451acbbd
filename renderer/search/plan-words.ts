import type { FactValue } from '#shared/catalogue/field.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import { kindData } from '#shared/catalogue/kinds.ts';
import { relationKinds } from '#shared/catalogue/relations.ts';
import { formatValue } from '#shared/catalogue/units.ts';
import { findTechnology } from '#shared/plan/find-technology.ts';
import { decisionNumber } from '#shared/plan/words/link-words.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Bookmark, Component, Relation } from '#shared/plan/records.ts';
import type { Finding } from '#shared/rules/finding.ts';
import type { SearchHit } from './search-hit.ts';
import { WordIndex } from './word-index.ts';

/** How much better some things are than others that hold the same words. */
const leads = { component: 15, bookmark: 14, finding: -5, fact: -12, relation: -40 } as const;

/** What a plan is made of, ready to be searched; filled piece by piece, so that nobody waits for it. */
export class PlanWords {
  readonly index = new WordIndex<SearchHit>();
  readonly #plan: PlanView;
  readonly #facts = new Map<string, string[]>();

  constructor(plan: PlanView) {
    this.#plan = plan;
  }

  /** The pieces of work, each of which takes little. */
  *pieces(findings: readonly Finding[]): Generator<() => void> {
    for (const bookmark of this.#plan.all('bookmark')) yield () => this.#addBookmark(bookmark);
    for (const component of this.#plan.all('component')) yield () => this.#addComponent(component);
    for (const finding of findings) yield () => this.#addFinding(finding);
    for (const table of ['decision', 'requirement', 'risk', 'action'] as const)
      for (const record of this.#plan.all(table)) yield () => this.#addRecord(table, record);
    for (const relation of this.#plan.all('relation')) yield () => this.#addRelation(relation);
  }

  #addBookmark(bookmark: Bookmark): void {
    const hit = { type: 'bookmark', key: `bookmark ${bookmark.id}`, bookmark } as const;
    this.index.add(hit, bookmark.name, `bookmark view ${bookmark.query ?? ''}`, leads.bookmark);
  }

  #addComponent(component: Component): void {
    const { id, name, kind, lane, tags, notes, technology, facts } = component;
    const known = technology === undefined ? undefined : findTechnology(this.#plan, technology);
    const beside = [kindData(kind).title, lane, known?.name, known?.vendor, ...(tags ?? []), notes];
    const hit = { type: 'component', key: `component ${id}`, component } as const;
    this.index.add(hit, name, beside.filter(Boolean).join(' '), leads.component);
    for (const [field, fact] of Object.entries(facts))
      this.#addFact(id, field as FieldName, fact.value);
  }

  /** One entry for all components with the same value. */
  #addFact(id: string, field: FieldName, value: FactValue): void {
    const key = `fact ${field} ${String(value)}`;
    const known = this.#facts.get(key);
    if (known !== undefined) {
      known.push(id);
      return;
    }
    const ids = [id];
    this.#facts.set(key, ids);
    const shown = formatValue(field, value);
    const said = `${fieldOf(field).label} ${shown} ${String(value)}`;
    const beside = `${field} ${asTyped(shown)}`;
    this.index.add({ type: 'fact', key, field, value, ids }, said, beside, leads.fact);
  }

  #addFinding(finding: Finding): void {
    const { key, rule, message } = finding;
    this.index.add(
      { type: 'finding', key: `finding ${key}`, finding },
      `${rule} ${message}`,
      '',
      leads.finding,
    );
  }

  #addRecord(
    table: 'requirement' | 'risk' | 'decision' | 'action',
    record: { readonly id: string; readonly title: string; readonly number?: number },
  ): void {
    const { id, title, number } = record;
    const words = number === undefined ? title : `${decisionNumber(number)} ${title}`;
    const hit = { type: 'record', key: `${table} ${id}`, table, id, words } as const;
    const beside = Object.values(record).filter((value) => typeof value === 'string');
    this.index.add(hit, words, [table, ...beside].join(' '), leads.component);
  }

  #addRelation(relation: Relation): void {
    const [from, to] = [this.#plan.component(relation.from), this.#plan.component(relation.to)];
    if (from === undefined || to === undefined) return;
    const words = `${from.name} ${relationKinds[relation.kind].title} ${to.name}`;
    const hit = { type: 'relation', key: `relation ${relation.id}`, relation, words } as const;
    this.index.add(hit, words, relation.kind, leads.relation);
  }
}

/** A quantity as it is typed as well: without the space, and with GB where GiB is meant. */
function asTyped(shown: string): string {
  const decimal = shown.replaceAll(/\b([KMGTP])iB\b/g, '$1B');
  return [decimal, ...[shown, decimal].map((said) => said.replaceAll(/\s/g, ''))].join(' ');
}
