import type { Published } from '#shared/analysis/analysis.ts';
import type { Id } from '#shared/base/ids.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import type { Change } from '#shared/plan/change.ts';
import type { PlanView } from '#shared/plan/plan.ts';
import type { Waiver } from '#shared/plan/records.ts';
import type {
  CheckResult,
  Finding,
  LayerState,
  Unknown,
  WaivedFinding,
} from '#shared/rules/finding.ts';
import { finds, passes, type CompiledRule } from './compiled-rule.ts';
import { engineDelta, type EngineDelta, type Turn } from './engine-delta.ts';
import type {
  EngineCounts,
  EngineOptions,
  Explanation,
  ShownAs,
  VisitShown,
} from './engine-interface.ts';
import { Explainer } from './explainer.ts';
import { FindingStore } from './finding-store.ts';
import { findingKey, keyParts } from './finding-key.ts';
import { fingerprint } from './fingerprint.ts';
import { Judgement, type JudgementListener } from './judgement.ts';
import { LayerTally } from './layer-tally.ts';
import { shows, type RuleState } from './rule-state.ts';

/** What shows, by the numbers of `shows`. */
const shownAs: readonly (ShownAs | undefined)[] = [undefined, 'finding', 'unknown', 'waived'];

/** Which outcomes show as findings, which are waived, hidden or unknown; and what of that each change turns. */
export class Showing implements JudgementListener {
  readonly #judgement: Judgement;
  readonly #explainer: Explainer;
  readonly #tally = new LayerTally();
  readonly #store = new FindingStore();
  readonly #stateOf: ReadonlyMap<string, RuleState>;
  /** Subjects to look at again, and how keys showed before the change. */
  readonly #touched = new Map<RuleState, Set<number>>();
  readonly #was = new Map<string, number>();
  #invalidated = new Set<string>();
  #result: CheckResult | undefined;

  constructor(plan: PlanView, rules: readonly CompiledRule[], options: EngineOptions) {
    this.#judgement = new Judgement(plan, rules, this, options);
    this.#explainer = new Explainer(this.#judgement.graph, this.#judgement.judge);
    this.#stateOf = new Map(this.#judgement.states.map((state) => [state.rule.data.id, state]));
    this.#showAll();
  }

  /** Takes in a change, and results of analyses after it. */
  apply(change: Change, results: Iterable<Published> = []): EngineDelta {
    return this.#turning(() => this.#judgement.apply(change, results));
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
    this.#judgement.full();
    this.#showAll();
    return this.#judgement.judge.evaluations - before;
  }

  layers(): Readonly<Record<Layer, LayerState>> {
    return this.#tally.states(this.#judgement.graph);
  }

  counts(): EngineCounts {
    const counts = { error: 0, warning: 0, info: 0, unknown: 0, waived: 0 };
    this.#each((state, _, showing) => {
      if (showing === shows.finding) counts[state.rule.data.severity]++;
      else if (showing === shows.unknown) counts.unknown++;
      else if (showing === shows.waived) counts.waived++;
    });
    return counts;
  }

  eachShown(visit: VisitShown): void {
    const { idOf } = this.#judgement.graph;
    this.#each((state, subject, showing) => {
      const as = shownAs[showing];
      if (as === undefined) return;
      const { severity, layers } = state.rule.data;
      visit(state.onPlan ? 'plan' : idOf[subject]!, as, severity, layers[0]);
    });
  }

  result(): CheckResult {
    this.#result ??= {
      layers: this.layers(),
      findings: this.#listed(shows.finding).map(([state, subject]) =>
        this.#finding(state, subject),
      ),
      unknown: this.#listed(shows.unknown).map(([state, subject]) => this.#unknown(state, subject)),
      waived: this.#listed(shows.waived).map(([state, subject]) => this.#waived(state, subject)),
    };
    return this.#result;
  }

  finding(key: string): Finding | undefined {
    const [state, subject] = this.#pair(key) ?? [];
    return state === undefined || state.outcomes[subject!] !== finds
      ? undefined
      : this.#finding(state, subject!);
  }

  unknown(key: string): Unknown | undefined {
    const [state, subject] = this.#pair(key) ?? [];
    return state === undefined || state.showing[subject!] !== shows.unknown
      ? undefined
      : this.#unknown(state, subject!);
  }

  findingsOf(id: Id | 'plan'): readonly Finding[] {
    return this.#statesOf(id, shows.finding).map(([state, subject]) =>
      this.#finding(state, subject),
    );
  }

  unknownOf(id: Id | 'plan'): readonly Unknown[] {
    return this.#statesOf(id, shows.unknown).map(([state, subject]) =>
      this.#unknown(state, subject),
    );
  }

  explain(key: string): Explanation | undefined {
    const [state, subject] = this.#pair(key) ?? [];
    if (state === undefined || state.outcomes[subject!] === passes) return undefined;
    const params = Object.values(state.rule.data.params ?? {});
    return {
      rule: state.rule.data,
      facts: this.#explainer.facts(state, subject!),
      missing: state.outcomes[subject!] === finds ? [] : this.#unknown(state, subject!).missing,
      measures: this.#explainer.measures(state, subject!),
      names: this.#explainer.names(state, subject!),
      params: params.map(({ label, unit }, index) => ({
        label,
        value: state.params[index]!,
        ...(unit === undefined ? {} : { unit }),
      })),
    };
  }

  select(key: string, expression: string): readonly Id[] {
    const [state, subject] = this.#pair(key) ?? [];
    return state === undefined ? [] : this.#explainer.select(state, subject!, expression);
  }

  judged(state: RuleState, subject: number): void {
    this.#touch(state, subject);
    this.#invalidate(this.#key(state, subject));
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
    const [state, subject] = this.#pair(key) ?? [];
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
    const invalidated = this.#invalidated;
    return engineDelta(this.#turns(), {
      layers: this.layers(),
      evaluations: this.#judgement.judge.evaluations - before,
      build: (key) => this.finding(key),
      changed: () => this.#changed(invalidated),
    });
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
      const now = this.finding(key);
      if (now !== undefined && now !== before) changed.push(now);
    }
    return changed;
  }

  #showing(key: string): number {
    const [state, subject] = this.#pair(key) ?? [];
    return state?.showing[subject!] ?? shows.nothing;
  }

  #invalidate(key: string): void {
    if (this.#store.invalidate(key)) this.#invalidated.add(key);
  }

  #touch(state: RuleState, subject: number): void {
    const known = this.#touched.get(state);
    if (known === undefined) this.#touched.set(state, new Set([subject]));
    else known.add(subject);
    for (const hidden of state.hides)
      if (hidden.onPlan === state.onPlan) this.#touchHidden(hidden, subject);
  }

  #touchHidden(hidden: RuleState, subject: number): void {
    if (hidden.outcomes[subject] !== finds) return;
    const known = this.#touched.get(hidden);
    if (known === undefined) this.#touched.set(hidden, new Set([subject]));
    else known.add(subject);
  }

  #showTouched(): void {
    for (const [state, subjects] of this.#touched) {
      for (const subject of subjects) {
        if (!state.onPlan && !this.#judgement.graph.isThere(subject)) continue;
        this.#turn(state, subject, this.#key(state, subject), this.#showsAs(state, subject));
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
    this.#tally.clear();
    for (const state of this.#judgement.states) {
      state.showing.fill(shows.nothing);
      this.#judgement.eachSubject(state, (subject) => {
        const now = this.#showsAs(state, subject);
        if (now === shows.finding) this.#tally.count(state.rule.data, 1);
        state.showing[subject] = now;
      });
    }
  }

  #showsAs(state: RuleState, subject: number): number {
    const outcome = state.outcomes[subject];
    if (outcome === passes) return shows.nothing;
    if (outcome !== finds) return shows.unknown;
    if (
      state.hiddenBy.some(
        (other) => other.onPlan === state.onPlan && other.outcomes[subject] === finds,
      )
    )
      return shows.hidden;
    return this.#waiverOf(state, subject) === undefined ? shows.finding : shows.waived;
  }

  #waiverOf(state: RuleState, subject: number): Waiver | undefined {
    const { waivers, judge } = this.#judgement;
    if (waivers.size === 0) return undefined;
    return waivers.holding(this.#key(state, subject), judge.today, () =>
      fingerprint(this.#explainer.facts(state, subject)),
    );
  }

  #finding(state: RuleState, subject: number): Finding {
    const key = this.#key(state, subject);
    return this.#store.get(key, () => this.#explainer.finding(state, subject, key));
  }

  #unknown(state: RuleState, subject: number): Unknown {
    return this.#explainer.unknown(state, subject, this.#key(state, subject));
  }

  #waived(state: RuleState, subject: number): WaivedFinding {
    return { ...this.#finding(state, subject), waiver: this.#waiverOf(state, subject)! };
  }

  #key(state: RuleState, subject: number): string {
    return findingKey(
      state.rule.data.id,
      state.onPlan ? 'plan' : this.#judgement.graph.idOf[subject]!,
    );
  }

  #pair(key: string): readonly [RuleState, number] | undefined {
    const [rule, id] = keyParts(key);
    const state = this.#stateOf.get(rule);
    if (state === undefined) return undefined;
    if (state.onPlan) return id === 'plan' ? [state, 0] : undefined;
    const subject = this.#judgement.graph.numberOf(id);
    return subject === undefined ? undefined : [state, subject];
  }

  #statesOf(id: Id | 'plan', showing: number): readonly (readonly [RuleState, number])[] {
    const subject = id === 'plan' ? 0 : this.#judgement.graph.numberOf(id);
    if (subject === undefined) return [];
    const states =
      id === 'plan'
        ? this.#judgement.states.filter((state) => state.onPlan)
        : this.#judgement.statesOf(subject);
    return states
      .filter((state) => state.showing[subject] === showing)
      .map((state) => [state, subject]);
  }

  #each(visit: (state: RuleState, subject: number, showing: number) => void): void {
    for (const state of this.#judgement.states) {
      this.#judgement.eachSubject(state, (subject) =>
        visit(state, subject, state.showing[subject]!),
      );
    }
  }

  /** In the order of the rules, then of the subjects' names. */
  #listed(wanted: number): readonly (readonly [RuleState, number])[] {
    return this.#judgement.states.flatMap((state) => {
      const subjects: number[] = [];
      this.#judgement.eachSubject(state, (subject) => {
        if (state.showing[subject] === wanted) subjects.push(subject);
      });
      return this.#sorted(subjects).map((subject) => [state, subject] as const);
    });
  }

  #sorted(subjects: readonly number[]): readonly number[] {
    const { nameOf, idOf } = this.#judgement.graph;
    const keys = new Map(
      subjects.map((subject) => [subject, `${nameOf[subject] ?? ''} ${idOf[subject] ?? ''}`]),
    );
    return [...subjects].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
  }
}
