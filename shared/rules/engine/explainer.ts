import type { Id } from '#shared/base/ids.ts';
import { kindNames } from '#shared/catalogue/kinds.ts';
import type { Finding, MissingFact, Subject, Unknown, UsedFact } from '#shared/rules/finding.ts';
import { byName } from '#shared/rules/language/component-order.ts';
import { planSubject } from '#shared/rules/language/evaluation.ts';
import type { Part } from '#shared/rules/language/part.ts';
import { costsTooMuch } from './compiled-rule.ts';
import type { Judge } from './judge.ts';
import type { ExplainedMeasure } from './engine-interface.ts';
import { FactWords } from './fact-words.ts';
import type { FactRead } from './read-code.ts';
import { ReadTrace } from './read-trace.ts';
import type { RuleGraph } from './rule-graph.ts';
import type { RuleState } from './rule-state.ts';
import { sayBounds, sayValue } from './say-value.ts';
import { t } from '#shared/words/t.ts';

/** Says what was found and on which facts, by judging once more in the form that tells what it reads. */
export class Explainer {
  readonly #graph: RuleGraph;
  readonly #judge: Judge;
  readonly #words: FactWords;

  constructor(graph: RuleGraph, judge: Judge) {
    this.#graph = graph;
    this.#judge = judge;
    this.#words = new FactWords(graph);
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
      .map((read) => this.#words.used(read))
      .filter((fact) => fact !== undefined);
  }

  /** The measures that it read, known or not, each with what it rests on. */
  measures(state: RuleState, subject: number): readonly ExplainedMeasure[] {
    const trace = new ReadTrace();
    this.#judge.trace(state, subject, trace);
    const reads = [...trace.usedFacts, ...trace.missingFacts].filter((read) => 'measure' in read);
    const once = new Map(reads.map((read) => [`${read.component} ${read.measure}`, read]));
    return this.#inOrder([...once.values()], state, subject).map((read) => {
      const fact = this.#words.used(read);
      const inputs = this.#inOrder(this.#words.inputs(read), state, subject);
      const missing = this.#inOrder(this.#words.statable([read]), state, subject);
      return {
        measure: read.measure,
        ...(fact === undefined ? {} : { fact }),
        inputs: inputs.map((input) => this.#words.used(input)).filter((each) => each !== undefined),
        missing: missing.map((input) => this.#words.missing(input)),
      };
    });
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
      | number
      | readonly number[]
      | undefined;
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
    if (value === undefined && part.range !== undefined)
      return sayBounds(
        this.#judge.value(state, subject, part.range.low) as number | undefined,
        this.#judge.value(state, subject, part.range.high) as number | undefined,
        part.type,
      );
    const ordered =
      value !== undefined && part.type.is === 'list' && part.type.of.is === 'component'
        ? byName(value as readonly number[], this.#graph)
        : value;
    return sayValue(ordered, part.type, (component) => this.#graph.nameOf[component]!);
  }

  #subject(state: RuleState, subject: number): Subject {
    return state.onPlan
      ? { id: 'plan', name: t`The plan`, kind: 'plan' }
      : this.#component(subject);
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
    return this.#inOrder(this.#words.statable(trace.missingFacts), state, subject).map((read) =>
      this.#words.missing(read),
    );
  }

  /** In an order that does not depend on how the plan came about: the subject first, then by name. */
  #inOrder<Read extends FactRead>(
    reads: readonly Read[],
    state: RuleState,
    subject: number,
  ): readonly Read[] {
    const rank = (component: number) =>
      component === planSubject ? 2 : !state.onPlan && component === subject ? 0 : 1;
    return [...reads].sort(
      (a, b) =>
        rank(a.component) - rank(b.component) ||
        this.#compare(a.component, b.component) ||
        compare(whatIsRead(a), whatIsRead(b)),
    );
  }

  #compare(a: number, b: number): number {
    return (
      compare(this.#graph.nameOf[a] ?? '', this.#graph.nameOf[b] ?? '') ||
      compare(this.#graph.idOf[a] ?? '', this.#graph.idOf[b] ?? '')
    );
  }
}

const whatIsRead = (read: FactRead): string => ('measure' in read ? read.measure : read.field);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
