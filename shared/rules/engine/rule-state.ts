import type { Profile } from '#shared/plan/records.ts';
import type { Reads } from '#shared/rules/language/reads.ts';
import type { CompiledRule, ExplainedRule } from './compiled-rule.ts';
import { once } from './once.ts';

/** How an outcome shows. */
export const shows = { nothing: 0, finding: 1, unknown: 2, waived: 3, hidden: 4 } as const;

/** A rule within one engine: what it came to for each component, by component number; for a rule on the plan, at 0. */
export class RuleState {
  readonly rule: CompiledRule;
  /** Judges the plan as a whole. */
  readonly onPlan: boolean;
  outcomes = new Uint8Array(64);
  /** See `shows`. */
  showing = new Uint8Array(64);
  params: readonly (number | string | boolean)[] = [];
  planValues: unknown[] = [];
  /** Set when a part that depends on the plan alone is too expensive: nothing can be judged then. */
  planCostsTooMuch = false;
  /** Rules whose finding on the same subject makes this one's pointless, and rules that this one does that to. */
  hiddenBy: readonly RuleState[] = [];
  hides: readonly RuleState[] = [];
  /** To be judged again, and which they are. */
  readonly dirty: number[] = [];
  isDirty = new Uint8Array(64);
  readonly #explained: () => ExplainedRule;

  /** `onExplained` is told when the rule is asked for the first time to explain itself: from then on it matters what that reads. */
  constructor(
    rule: CompiledRule,
    profile: Profile,
    onExplained: (state: RuleState, reads: Reads) => void,
  ) {
    this.rule = rule;
    this.#explained = once(() => {
      const explained = rule.explained();
      onExplained(this, explained.reads);
      return explained;
    });
    this.onPlan = rule.kinds === undefined;
    this.params = rule.params(profile);
  }

  /** The rule in the form that tells what it read. */
  explained(): ExplainedRule {
    return this.#explained();
  }

  grow(capacity: number): void {
    if (this.onPlan || capacity <= this.outcomes.length) return;
    const size = Math.max(capacity, this.outcomes.length * 2);
    this.outcomes = grown(this.outcomes, size);
    this.showing = grown(this.showing, size);
    this.isDirty = grown(this.isDirty, size);
  }

  /** Those to be judged again; they are marked no more. */
  takeDirty(): readonly number[] {
    for (const subject of this.dirty) this.isDirty[subject] = 0;
    return this.dirty.splice(0);
  }

  markDirty(subject: number): void {
    if (this.isDirty[subject] === 1) return;
    this.isDirty[subject] = 1;
    this.dirty.push(subject);
  }
}

function grown(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(size);
  larger.set(bytes);
  return larger;
}
