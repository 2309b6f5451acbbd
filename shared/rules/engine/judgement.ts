import type { Published } from '#shared/analysis/analysis.ts';
import type { Id } from '#shared/base/ids.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import { measureNames } from '#shared/catalogue/measures.ts';
import type { Relation } from '#shared/plan/records.ts';
import { releaseLasting } from '#shared/rules/language/bulk/room.ts';
import { measureLeaf, type Leaf, type Reads } from '#shared/rules/language/reads.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { cannotTell, costsTooMuch, finds, passes, type CompiledRule } from './compiled-rule.ts';
import type { Matching } from './engine-interface.ts';
import { findingKey, keyParts } from './finding-key.ts';
import { GraphFeed, type GraphListener } from './graph-feed.ts';
import { Judge, type JudgeOptions } from './judge.ts';
import { togetherOf, type Together } from './judge-many.ts';
import { MeasureFeed } from './measure-feed.ts';
import { PlanWatch } from './plan-watch.ts';
import { ReadIndex } from './read-index.ts';
import { Rejudging } from './rejudging.ts';
import { RuleGraph } from './rule-graph.ts';
import { RuleSet } from './rule-set.ts';
import { RuleShelf } from './rule-shelf.ts';
import { RuleState } from './rule-state.ts';
import { WaiverBook } from './waiver-book.ts';

/** Told what has been judged. */
export interface JudgementListener {
  /** The outcome for a subject is another one, or may rest on other facts. */
  judged(state: RuleState, subject: number): void;
  /** A component is about to go; its outcomes are passes now. */
  gone(state: RuleState, subject: number, id: Id): void;
  renamed(component: number): void;
  waiversChanged(key: string): void;
  everythingChanged(): void;
}

/** A change with more patches than this is judged as a whole: looking up what each patch touches would take longer. */
const manyPatches = 5_000;

const onlyThePlan = [[0]];

/** What each rule comes to for each subject, kept up to date change by change. Nothing is judged until `full` or `inSteps` has run. */
export class Judgement implements GraphListener {
  readonly graph = new RuleGraph();
  readonly waivers = new WaiverBook();
  readonly shelf: RuleShelf;
  readonly #rules: RuleSet;
  readonly judge: Judge;
  readonly #feed: GraphFeed;
  readonly #measures: MeasureFeed;
  readonly #index: ReadIndex;
  readonly #watch: PlanWatch;
  readonly #listener: JudgementListener;
  readonly #planDirty = new Set<RuleState>();
  readonly #rejudging: Rejudging;
  #all = false;

  constructor(
    plan: PlanView,
    book: readonly RuleData[],
    listener: JudgementListener,
    options: JudgeOptions & { readonly published?: Iterable<Published> },
  ) {
    this.#listener = listener;
    this.#feed = new GraphFeed(this.graph, this.waivers, this);
    this.#feed.load(plan);
    this.#measures = new MeasureFeed(this.graph, this);
    this.#measures.load(options.published ?? []);
    this.judge = new Judge(this.graph, options);
    this.#rejudging = new Rejudging(this.graph, this.judge, (state, subject) =>
      listener.judged(state, subject),
    );
    this.#lookAtRecord();
    const onExplained = (state: RuleState, reads: Reads) => this.#watchFor(state, reads);
    this.#rules = new RuleSet((rule) => new RuleState(rule, this.#feed.profile, onExplained));
    this.shelf = new RuleShelf(plan, book);
    this.#rules.replace(this.shelf.atWork());
    this.#index = new ReadIndex(this.graph, this.states, (state) => this.#planDirty.add(state));
    this.#watch = new PlanWatch(this.states, {
      graph: this.graph,
      profile: () => this.#feed.profile,
      today: () => this.judge.today,
    });
  }

  /** The rules at work, in their order. */
  get states(): readonly RuleState[] {
    return this.#rules.states;
  }

  /** A rule at work, by its id. */
  stateOf(id: string): RuleState | undefined {
    return this.#rules.stateOf(id);
  }

  /** What a rule that is not at work would say of each of its components. */
  matching(rule: CompiledRule): Matching {
    const state = new RuleState(rule, this.#feed.profile, () => undefined);
    const subjects = (rule.kinds ?? []).flatMap((kind) => this.graph.ofKind[kind] ?? []);
    state.grow(this.graph.capacity);
    this.judge.workOutPlanValues(state);
    for (const subject of subjects) this.judge.judgeOne(state, subject);
    const withOutcome = (...outcomes: readonly number[]) =>
      subjects
        .filter((subject) => outcomes.includes(state.outcomes[subject]!))
        .map((subject) => this.graph.idOf[subject]!);
    return { found: withOutcome(finds), unknown: withOutcome(cannotTell, costsTooMuch) };
  }

  /** The key of what a rule at work says about a subject. */
  keyOf(state: RuleState, subject: number): string {
    return findingKey(state.rule.data.id, state.onPlan ? 'plan' : this.graph.idOf[subject]!);
  }

  /** The rule and the subject of a key, when both are there. */
  judged(key: string): readonly [RuleState, number] | undefined {
    const [rule, id] = keyParts(key);
    const state = this.stateOf(rule);
    if (state === undefined) return undefined;
    if (state.onPlan) return id === 'plan' ? [state, 0] : undefined;
    const subject = this.graph.numberOf(id);
    return subject === undefined ? undefined : [state, subject];
  }

  /** Takes in a change and results of analyses, and judges again what they may have changed. */
  apply(change: Change, results: Iterable<Published> = []): void {
    this.#all = change.length > manyPatches;
    const otherRules = change.filter((patch) => this.shelf.take(patch)).length > 0;
    for (const patch of change) this.#feed.apply(patch);
    this.#measures.apply(results);
    if (otherRules) this.#changeRules();
    if (this.#all) this.everythingChanged();
    this.#settle();
    this.graph.reuse();
  }

  setToday(today: string): void {
    this.judge.setToday(today);
    this.#settle();
  }

  /** Judges everything from nothing. */
  full(): void {
    for (const _ of this.inSteps()) continue;
  }

  /** The same, a rule at each step. Nothing may change before the last. */
  *inSteps(): Generator<void> {
    this.graph.forgetKept();
    this.#lookAtRecord();
    const together = this.#together();
    for (const state of this.states) {
      this.#judgeAll(state, together);
      yield;
    }
  }

  /** Judges again what hangs on something of the plan that the engine itself found out. */
  settle(): void {
    this.#settle();
  }

  /** Subjects by kind, with what rules find out about them: for as long as nothing changes. */
  #together(): (kind: number) => Together {
    releaseLasting();
    const known = new Map<number, Together>();
    return (kind) => {
      const before = known.get(kind);
      if (before !== undefined) return before;
      const fresh = togetherOf(this.graph.ofKind[kind]!);
      known.set(kind, fresh);
      return fresh;
    };
  }

  #judgeAll(state: RuleState, together = this.#together()): void {
    state.grow(this.graph.capacity);
    this.judge.workOutPlanValues(state);
    if (state.rule.kinds === undefined) return this.judge.judgeOne(state, 0);
    for (const kind of state.rule.kinds) this.judge.judgeAll(state, together(kind));
  }

  /** Takes rules away and brings others in; those that stay are not judged again. */
  #changeRules(): void {
    const { come, gone } = this.#rules.replace(this.shelf.atWork());
    for (const state of gone) this.#dismiss(state);
    for (const state of come) this.#admit(state);
  }

  #dismiss(state: RuleState): void {
    this.#index.dismiss(state);
    this.#watch.dismiss(state);
    this.#planDirty.delete(state);
    const judged: number[] = [];
    this.eachSubject(state, (subject) => {
      if (state.outcomes[subject] !== passes) judged.push(subject);
    });
    state.outcomes.fill(passes);
    for (const subject of judged) this.#listener.judged(state, subject);
  }

  #admit(state: RuleState): void {
    this.#index.admit(state);
    this.#watch.add(state, state.rule.reads);
    this.#judgeAll(state);
    this.eachSubject(state, (subject) => {
      if (state.outcomes[subject] !== passes) this.#listener.judged(state, subject);
    });
  }

  /** Calls for each number that a rule judges; 0 for the plan. */
  eachSubject(state: RuleState, visit: (subject: number) => void): void {
    for (const subjects of this.subjectsOf(state)) subjects.forEach(visit);
  }

  /** The rules that judge a component. */
  statesOf(component: number): readonly RuleState[] {
    return this.#index.judging(this.graph.kindOf[component]!);
  }

  componentAdded(component: number): void {
    this.graph.record.componentsChanged();
    for (const state of this.states) state.grow(this.graph.capacity);
    for (const state of this.statesOf(component)) state.markDirty(component);
    this.#index.populationChanged(this.graph.kindOf[component]!);
    this.#tellOfNaming(component);
  }

  componentRemoved(component: number): void {
    this.graph.record.componentsChanged();
    for (const state of this.statesOf(component)) {
      state.outcomes[component] = passes;
      this.#listener.gone(state, component, this.graph.idOf[component]!);
    }
    this.#index.populationChanged(this.graph.kindOf[component]!);
    this.#tellOfNaming(component);
  }

  leafChanged(component: number, leaf: Leaf): void {
    if (leaf === '#name') this.#listener.renamed(component);
    if (!this.#all) this.#index.leafChanged(component, leaf);
  }

  relationChanged(kind: Relation['kind'], from: number, to: number): void {
    if (!this.#all) this.#index.relationChanged(kind, from, to);
  }

  waiversChanged(key: string): void {
    this.#listener.waiversChanged(key);
  }

  everythingChanged(): void {
    this.#listener.everythingChanged();
    for (const state of this.states) {
      state.params = state.rule.params(this.#feed.profile);
      this.judge.workOutPlanValues(state);
      this.#markAll(state);
    }
  }

  /** Measures that name a component give another list when it comes or goes. */
  #tellOfNaming(component: number): void {
    for (const { component: other, measure } of this.graph.measuresNaming(component))
      this.leafChanged(other, measureLeaf(measureNames[measure]!));
  }

  /** Somebody is about to have a finding of the rule: what its words rest on matters from now on. */
  #watchFor(state: RuleState, reads: Reads): void {
    this.#index.add(state, reads);
    this.#watch.add(state, reads);
  }

  /** What a rule judges, kind by kind; the plan is 0. */
  subjectsOf(state: RuleState): readonly (readonly number[])[] {
    return state.rule.kinds?.map((kind) => this.graph.ofKind[kind]!) ?? onlyThePlan;
  }

  /** What the decision record leaves open is read by rules like counts and goals. */
  #lookAtRecord(): void {
    this.graph.record.bringUpToDate(
      this.judge.today,
      (id) => this.graph.numberOf(id) !== undefined,
    );
  }

  #settle(): void {
    this.#lookAtRecord();
    this.#watch.changed((state, key) => {
      this.#planDirty.add(state);
      // A day or a parameter may stand anywhere in an expression, not only in parts worked out once.
      if (key === 'today' || key === 'params') this.#markAll(state);
    });
    for (const state of this.#planDirty) this.#planChanged(state);
    this.#planDirty.clear();
    this.#rejudging.run(this.states);
  }

  #planChanged(state: RuleState): void {
    if (state.onPlan) return state.markDirty(0);
    const different = this.judge.workOutPlanValues(state);
    if (different || state.rule.hasOpenList) return this.#markAll(state);
    // The same judgements, but perhaps resting on other facts.
    this.eachSubject(state, (subject) => {
      if (state.outcomes[subject] === finds) this.#listener.judged(state, subject);
    });
  }

  #markAll(state: RuleState): void {
    this.eachSubject(state, (subject) => state.markDirty(subject));
  }
}
