import type { Id } from '#shared/base/ids.ts';
import { fieldOf, type FieldName } from '#shared/catalogue/fields.ts';
import type { Fact } from '#shared/plan/records.ts';
import { hasField, kindNames } from '#shared/catalogue/kinds.ts';
import { unitOf } from '#shared/catalogue/units.ts';
import type { Finding, MissingFact, Subject, Unknown, UsedFact } from '#shared/rules/finding.ts';
import { byName } from '#shared/rules/language/component-order.ts';
import type { Part } from '#shared/rules/language/part.ts';
import { costsTooMuch } from './compiled-rule.ts';
import type { Judge } from './judge.ts';
import { ReadTrace, type FactRead } from './read-trace.ts';
import type { RuleGraph } from './rule-graph.ts';
import type { RuleState } from './rule-state.ts';
import { sayValue } from './say-value.ts';

/** Says what was found and on which facts, by judging once more in the form that tells what it reads. */
export class Explainer {
  readonly #graph: RuleGraph;
  readonly #judge: Judge;

  constructor(graph: RuleGraph, judge: Judge) {
    this.#graph = graph;
    this.#judge = judge;
  }

  finding(state: RuleState, subject: number, key: string): Finding {
    const { data } = state.rule;
    return {
      key,
      rule: data.id,
      version: data.version,
      severity: data.severity,
      layers: data.layers,
      subjects: [this.#subject(state, subject), ...this.#highlights(state, subject)],
      message: this.#message(state, subject),
      facts: this.facts(state, subject),
    };
  }

  unknown(state: RuleState, subject: number, key: string): Unknown {
    const { data } = state.rule;
    const trace = new ReadTrace();
    const outcome = this.#judge.trace(state, subject, trace);
    return {
      key,
      rule: data.id,
      severity: data.severity,
      layers: data.layers,
      subjects: [this.#subject(state, subject)],
      missing: outcome === costsTooMuch ? [] : this.#missing(trace, state, subject),
      ...(outcome === costsTooMuch ? { tooExpensive: true as const } : {}),
    };
  }

  /** The stated facts that a judgement rests on, those of the subject first. */
  facts(state: RuleState, subject: number): readonly UsedFact[] {
    const trace = new ReadTrace();
    this.#judge.trace(state, subject, trace);
    return this.#inOrder(trace.usedFacts, state, subject)
      .map((read) => this.#usedFact(read))
      .filter((fact) => fact !== undefined);
  }

  /** The names of `let` with their values, as text. */
  names(state: RuleState, subject: number): readonly (readonly [name: string, value: string])[] {
    return state.explained().lets.map(([name, part]) => [name, this.#said(state, subject, part)]);
  }

  /** The ids of the components that an expression gives, by name. */
  select(state: RuleState, subject: number, expression: string): readonly Id[] {
    const part = state.rule.components(expression);
    if (part === undefined) return [];
    const value = this.#judge.value(state, subject, part.run) as
      number | readonly number[] | undefined;
    const found = typeof value === 'number' ? [value] : (value ?? []);
    return [...new Set(found)].map((component) => this.#graph.idOf[component]!);
  }

  #message(state: RuleState, subject: number): string {
    return state
      .explained()
      .message.map((piece) =>
        typeof piece === 'string' ? piece : this.#said(state, subject, piece),
      )
      .join('');
  }

  #said(state: RuleState, subject: number, part: Part): string {
    const value = this.#judge.value(state, subject, part.run);
    const ordered =
      value !== undefined && part.type.is === 'list' && part.type.of.is === 'component'
        ? byName(value as readonly number[], this.#graph)
        : value;
    return sayValue(ordered, part.type, (component) => this.#graph.nameOf[component]!);
  }

  #subject(state: RuleState, subject: number): Subject {
    return state.onPlan ? { id: 'plan', name: 'The plan', kind: 'plan' } : this.#component(subject);
  }

  #component(c: number): Subject {
    return {
      id: this.#graph.idOf[c]!,
      name: this.#graph.nameOf[c]!,
      kind: kindNames[this.#graph.kindOf[c]!]!,
    };
  }

  #highlights(state: RuleState, subject: number): readonly Subject[] {
    const marked = state
      .explained()
      .highlights.flatMap(
        (part) => (this.#judge.value(state, subject, part.run) ?? []) as number | readonly number[],
      );
    const others = [...new Set(marked)].filter((c) => state.onPlan || c !== subject);
    return others.sort((a, b) => this.#compare(a, b)).map((c) => this.#component(c));
  }

  #missing(trace: ReadTrace, state: RuleState, subject: number): readonly MissingFact[] {
    const statable = trace.missingFacts.filter(
      ({ component, field }) =>
        field === 'technology' || hasField(kindNames[this.#graph.kindOf[component]!]!, field),
    );
    return this.#inOrder(statable, state, subject).map(({ component, field }) => ({
      component: this.#graph.idOf[component]!,
      componentName: this.#graph.nameOf[component]!,
      field,
      label: labelOf(field),
    }));
  }

  #usedFact({ component, field }: FactRead): UsedFact | undefined {
    const about = {
      component: this.#graph.idOf[component]!,
      componentName: this.#graph.nameOf[component]!,
      field,
      label: labelOf(field),
    };
    if (field === 'technology') return this.#usedTechnology(component, about);
    const fact: Fact | undefined = this.#graph.recordOf[component]?.facts[field];
    if (fact === undefined) return undefined;
    const unit = unitOf(field);
    return {
      ...about,
      value: fact.value,
      ...(unit === undefined ? {} : { unit }),
      origin: fact.origin,
    };
  }

  #usedTechnology(component: number, about: Omit<UsedFact, 'value'>): UsedFact | undefined {
    const id = this.#graph.technologyIdOf[component];
    return id === undefined
      ? undefined
      : { ...about, value: this.#graph.technology(id)?.name ?? id };
  }

  /** In an order that does not depend on how the plan came about: the subject first, then by name. */
  #inOrder(reads: readonly FactRead[], state: RuleState, subject: number): readonly FactRead[] {
    const rank = (component: number) => (!state.onPlan && component === subject ? 0 : 1);
    return [...reads].sort(
      (a, b) =>
        rank(a.component) - rank(b.component) ||
        this.#compare(a.component, b.component) ||
        compare(a.field, b.field),
    );
  }

  #compare(a: number, b: number): number {
    return (
      compare(this.#graph.nameOf[a]!, this.#graph.nameOf[b]!) ||
      compare(this.#graph.idOf[a]!, this.#graph.idOf[b]!)
    );
  }
}

const labelOf = (field: FieldName | 'technology'): string =>
  field === 'technology' ? 'Technology' : fieldOf(field).label;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
