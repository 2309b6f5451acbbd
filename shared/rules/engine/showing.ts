import type { Published } from '#shared/analysis/analysis.ts';
import type { Id } from '#shared/base/ids.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { CheckResult, Finding, LayerState, WaiverStatus } from '#shared/rules/finding.ts';
import type { RuleData } from '#shared/rules/rule.ts';
import { finds, passes, type CompiledRule } from './compiled-rule.ts';
import { engineDelta, type EngineDelta, type Turn } from './engine-delta.ts';
import type { EngineOptions, Matching } from './engine-interface.ts';
import { Explainer } from './explainer.ts';
import { FindingStore } from './finding-store.ts';
import { findingKey } from './finding-key.ts';
import { Judgement, type JudgementListener } from './judgement.ts';
import { LayerTally } from './layer-tally.ts';
import { ResultReader } from './result-reader.ts';
import { shows, type RuleState } from './rule-state.ts';
import { WaiverReport } from './waiver-report.ts';

/** Which outcomes show as findings, which are waived, hidden or unknown; and what of that each change turns. */
export class Showing implements JudgementListener {
  readonly reader: ResultReader;
  readonly #judgement: Judgement;
  readonly #waivers: WaiverReport;
  readonly #tally = new LayerTally();
  readonly #store = new FindingStore();
  /** Subjects to look at again, and how keys showed before the change. */
  readonly #touched = new Map<RuleState, Set<number>>();
  readonly #was = new Map<string, number>();
  #invalidated = new Set<string>();
  #result: CheckResult | undefined;

  constructor(plan: PlanView, book: readonly RuleData[], options: EngineOptions) {
    this.#judgement = new Judgement(plan, book, this, options);
    const explainer = new Explainer(this.#judgement.graph, this.#judgement.judge);
    this.#waivers = new WaiverReport(this.#judgement, explainer);
    this.reader = new ResultReader(this.#judgement, explainer, this.#store, this.#waivers);
  }

  /** Takes in a change, and results of analyses after it. */
  apply(change: Change, results: Iterable<Published> = []): EngineDelta {
    return this.#turning(() => this.#judgement.apply(change, results));
  }

  /** What a rule would say that is not at work. */
  matching(rule: CompiledRule): Matching {
    return this.#judgement.matching(rule);
  }

  publish(results: Iterable<Published>): EngineDelta {
    return this.#turning(() => this.#judgement.apply([], results));
  }

  setToday(today: string): EngineDelta {
    return this.#turning(() => {
      this.#judgement.setToday(today);
      for (const key of this.#judgement.waivers.keys()) this.waiversChanged(key);
    });
  }

  full(): number {
    const before = this.#judgement.judge.evaluations;
    for (const _ of this.inSteps()) continue;
    return this.#judgement.judge.evaluations - before;
  }

  /** Judges everything from nothing, a rule at each step; what shows is right after the last. */
  *inSteps(): Generator<void> {
    yield* this.#judgement.inSteps();
    this.#showAll();
  }

  layers(): Readonly<Record<Layer, LayerState>> {
    return this.#tally.states(this.#judgement.graph);
  }

  /** Everything; the same object until the next change. */
  result(): CheckResult {
    return (this.#result ??= this.reader.result(this.layers()));
  }

  rule(id: string): RuleData | undefined {
    return this.#judgement.stateOf(id)?.rule.data;
  }

  waivers(): readonly WaiverStatus[] {
    return this.#waivers.all();
  }

  judged(state: RuleState, subject: number): void {
    this.#touch(state, subject);
    this.#invalidate(this.#judgement.keyOf(state, subject));
  }

  gone(state: RuleState, subject: number, id: Id): void {
    const key = findingKey(state.rule.data.id, id);
    // It may come back in the same change, under another number.
    this.#invalidate(key);
    this.#turn(state, subject, key, shows.nothing);
  }

  renamed(component: number): void {
    for (const key of this.#store.naming(this.#judgement.graph.idOf[component]!))
      this.#invalidate(key);
  }

  waiversChanged(key: string): void {
    const [state, subject] = this.#judgement.judged(key) ?? [];
    if (state !== undefined) this.#touch(state, subject!);
  }

  everythingChanged(): void {
    for (const key of this.#store.keys()) this.#invalidate(key);
  }

  #turning(act: () => void): EngineDelta {
    const before = this.#judgement.judge.evaluations;
    this.#result = undefined;
    this.#was.clear();
    this.#invalidated = new Set();
    act();
    this.#showTouched();
    if (this.#reportWaivers()) this.#showTouched();
    const invalidated = this.#invalidated;
    return engineDelta(this.#turns(), {
      layers: this.layers(),
      evaluations: this.#judgement.judge.evaluations - before,
      build: (key) => this.reader.finding(key),
      changed: () => this.#changed(invalidated),
    });
  }

  /** Some rules judge what became of the waivers of the others. True when there was something new for them. */
  #reportWaivers(): boolean {
    const { graph, waivers } = this.#judgement;
    const states = ['unused', 'expired'] as const;
    const texts = (state: (typeof states)[number]) =>
      waivers.size === 0 ? [] : this.#waivers.texts(state);
    const isNew = states.filter((state) => graph.setWaivers(state, texts(state))).length > 0;
    if (isNew) this.#judgement.settle();
    return isNew;
  }

  #turns(): readonly Turn[] {
    return [...this.#was].map(([key, was]) => {
      const now = this.#showing(key);
      if (now === shows.nothing || now === shows.unknown) this.#store.drop(key);
      return { key, was, now };
    });
  }

  /** Those that somebody has and that read differently now. */
  #changed(keys: ReadonlySet<string>): readonly Finding[] {
    const changed: Finding[] = [];
    for (const key of keys) {
      const before = this.#store.before(key);
      if (before === undefined || this.#showing(key) !== shows.finding) continue;
      const now = this.reader.finding(key);
      if (now !== undefined && now !== before) changed.push(now);
    }
    return changed;
  }

  #showing(key: string): number {
    const [state, subject] = this.#judgement.judged(key) ?? [];
    return state?.showing[subject!] ?? shows.nothing;
  }

  #invalidate(key: string): void {
    if (this.#store.invalidate(key)) this.#invalidated.add(key);
  }

  #touch(state: RuleState, subject: number): void {
    this.#touchAlone(state, subject);
    for (const hidden of state.hides)
      if (hidden.onPlan === state.onPlan && hidden.outcomes[subject] === finds)
        this.#touchAlone(hidden, subject);
  }

  #touchAlone(state: RuleState, subject: number): void {
    const known = this.#touched.get(state);
    if (known === undefined) this.#touched.set(state, new Set([subject]));
    else known.add(subject);
  }

  #showTouched(): void {
    for (const [state, subjects] of this.#touched) {
      for (const subject of subjects) {
        if (!state.onPlan && !this.#judgement.graph.isThere(subject)) continue;
        this.#turn(
          state,
          subject,
          this.#judgement.keyOf(state, subject),
          this.#showsAs(state, subject),
        );
      }
    }
    this.#touched.clear();
  }

  #turn(state: RuleState, subject: number, key: string, now: number): void {
    const was = state.showing[subject]!;
    if (was === now) return;
    if (!this.#was.has(key)) this.#was.set(key, was);
    if (was === shows.finding) this.#tally.count(state.rule.data, -1);
    if (now === shows.finding) this.#tally.count(state.rule.data, 1);
    state.showing[subject] = now;
  }

  #showAll(): void {
    this.#result = undefined;
    this.#reportWaivers();
    this.#touched.clear();
    this.#tally.clear();
    for (const state of this.#judgement.states) {
      for (const subjects of this.#judgement.subjectsOf(state)) this.#showEach(state, subjects);
    }
  }

  #showEach(state: RuleState, subjects: readonly number[]): void {
    const { outcomes, showing } = state;
    for (let at = 0; at < subjects.length; at++) {
      const subject = subjects[at]!;
      if (outcomes[subject] === passes) {
        showing[subject] = shows.nothing;
        continue;
      }
      const now = this.#showsAs(state, subject);
      if (now === shows.finding) this.#tally.count(state.rule.data, 1);
      showing[subject] = now;
    }
  }

  #showsAs(state: RuleState, subject: number): number {
    const outcome = state.outcomes[subject];
    if (outcome === passes) return shows.nothing;
    if (outcome !== finds) return shows.unknown;
    if (state.hiddenBy.length > 0 && isHidden(state, subject)) return shows.hidden;
    return this.#isWaived(state, subject) ? shows.waived : shows.finding;
  }

  /** Most plans have no waivers: then no key is made to look for one. */
  #isWaived(state: RuleState, subject: number): boolean {
    if (this.#judgement.waivers.size === 0) return false;
    return this.#waivers.holding(this.#judgement.keyOf(state, subject)) !== undefined;
  }
}

const isHidden = (state: RuleState, subject: number): boolean =>
  state.hiddenBy.some(
    (other) => other.onPlan === state.onPlan && other.outcomes[subject] === finds,
  );
