import type { Waiver } from '#shared/plan/records.ts';
import type { WaiverState, WaiverStatus } from '#shared/rules/finding.ts';
import { cannotTell, costsTooMuch, finds } from './compiled-rule.ts';
import { findingKey } from './finding-key.ts';
import { fingerprint } from './fingerprint.ts';
import type { Explainer } from './explainer.ts';
import type { Judgement } from './judgement.ts';
import { t } from '#shared/words/t.ts';

/** What became of each waiver. */
export class WaiverReport {
  readonly #judgement: Judgement;
  readonly #explainer: Explainer;

  constructor(judgement: Judgement, explainer: Explainer) {
    this.#judgement = judgement;
    this.#explainer = explainer;
  }

  /** The waiver that holds for a finding; undefined when none does. */
  holding(key: string): Waiver | undefined {
    const { waivers, judge } = this.#judgement;
    return waivers.holding(key, judge.today, () => this.#fingerprint(key));
  }

  /** Every waiver, by id. */
  all(): readonly WaiverStatus[] {
    return [...this.#judgement.waivers.all()]
      .map((waiver) => ({ waiver, state: this.#stateOf(waiver) }))
      .sort((a, b) => (a.waiver.id < b.waiver.id ? -1 : 1));
  }

  /** "LYR-03 on esx-01" for each waiver in this state, sorted. */
  texts(state: WaiverState): readonly string[] {
    return this.all()
      .filter((each) => each.state === state)
      .map(({ waiver }) => `${waiver.rule} on ${this.#subjectName(waiver)}`)
      .sort();
  }

  #stateOf(waiver: Waiver): WaiverState {
    const { judge, shelf } = this.#judgement;
    if (waiver.until !== undefined && waiver.until < judge.today) return 'expired';
    const state = this.#judgement.stateOf(waiver.rule);
    if (state === undefined) return shelf.knows(waiver.rule) ? 'rule-off' : 'unused';
    const [, subject] = this.#judgement.judged(findingKey(waiver.rule, waiver.subject)) ?? [];
    const outcome = subject === undefined ? undefined : state.outcomes[subject];
    if (outcome === cannotTell || outcome === costsTooMuch) return 'cannot-tell';
    if (outcome === finds) return this.#rests(waiver) ? 'holds' : 'reopened';
    // A waiver of what is said about waivers would be a reason for itself.
    return readsWaivers(state.rule.reads.plan) ? 'holds' : 'unused';
  }

  #rests({ rule, subject, fingerprint: kept }: Waiver): boolean {
    return kept === undefined || kept === this.#fingerprint(findingKey(rule, subject));
  }

  #fingerprint(key: string): string {
    const [state, subject] = this.#judgement.judged(key)!;
    return fingerprint(this.#explainer.facts(state, subject));
  }

  #subjectName({ subject }: Waiver): string {
    if (subject === 'plan') return t`the plan`;
    const component = this.#judgement.graph.numberOf(subject);
    return component === undefined
      ? t`a component that is gone`
      : this.#judgement.graph.nameOf[component]!;
  }
}

const readsWaivers = (reads: ReadonlySet<string>): boolean =>
  [...reads].some((key) => key.startsWith('waivers:'));
