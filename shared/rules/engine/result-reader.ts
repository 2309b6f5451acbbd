import type { Id } from '#shared/base/ids.ts';
import type {
  CheckResult,
  Finding,
  LayerState,
  Unknown,
  WaivedFinding,
} from '#shared/rules/finding.ts';
import type { Layer } from '#shared/catalogue/layers.ts';
import { finds, passes } from './compiled-rule.ts';
import type { EngineCounts, Explanation, ShownAs, VisitShown } from './engine-interface.ts';
import type { Explainer } from './explainer.ts';
import type { FindingStore } from './finding-store.ts';
import type { Judgement } from './judgement.ts';
import { shows, type RuleState } from './rule-state.ts';
import type { WaiverReport } from './waiver-report.ts';

/** What shows, by the numbers of `shows`. */
const shownAs: readonly (ShownAs | undefined)[] = [undefined, 'finding', 'unknown', 'waived'];

/** Reads off what shows: counts, lists, and single findings in words. */
export class ResultReader {
  readonly #judgement: Judgement;
  readonly #explainer: Explainer;
  readonly #store: FindingStore;
  readonly #waivers: WaiverReport;

  constructor(
    judgement: Judgement,
    explainer: Explainer,
    store: FindingStore,
    waivers: WaiverReport,
  ) {
    this.#judgement = judgement;
    this.#explainer = explainer;
    this.#store = store;
    this.#waivers = waivers;
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

  result(layers: Readonly<Record<Layer, LayerState>>): CheckResult {
    return {
      layers,
      findings: this.#listed(shows.finding).map(([state, subject]) =>
        this.#finding(state, subject),
      ),
      unknown: this.#listed(shows.unknown).map(([state, subject]) => this.#unknown(state, subject)),
      waived: this.#listed(shows.waived).map(([state, subject]) => this.#waived(state, subject)),
      waivers: this.#waivers.all(),
    };
  }

  keys(as: ShownAs): readonly string[] {
    return this.#listed(shows[as]).map(([state, subject]) => this.#judgement.keyOf(state, subject));
  }

  finding(key: string): Finding | undefined {
    const [state, subject] = this.#judgement.judged(key) ?? [];
    return state === undefined || state.outcomes[subject!] !== finds
      ? undefined
      : this.#finding(state, subject!);
  }

  unknown(key: string): Unknown | undefined {
    const [state, subject] = this.#judgement.judged(key) ?? [];
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
    const [state, subject] = this.#judgement.judged(key) ?? [];
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
    const [state, subject] = this.#judgement.judged(key) ?? [];
    return state === undefined ? [] : this.#explainer.select(state, subject!, expression);
  }

  #finding(state: RuleState, subject: number): Finding {
    const key = this.#judgement.keyOf(state, subject);
    return this.#store.get(key, () => this.#explainer.finding(state, subject, key));
  }

  #unknown(state: RuleState, subject: number): Unknown {
    return this.#explainer.unknown(state, subject, this.#judgement.keyOf(state, subject));
  }

  #waived(state: RuleState, subject: number): WaivedFinding {
    const finding = this.#finding(state, subject);
    return { ...finding, waiver: this.#waivers.holding(finding.key)! };
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
