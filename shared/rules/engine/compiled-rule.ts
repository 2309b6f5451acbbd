import type { Profile } from '#shared/plan/records.ts';
import type { Evaluation, Run } from '#shared/rules/language/evaluation.ts';
import type { BulkJudge } from '#shared/rules/language/bulk/judging.ts';
import type { Part } from '#shared/rules/language/part.ts';
import type { Reads } from '#shared/rules/language/reads.ts';
import type { RuleData } from '#shared/rules/rule.ts';

/** What judging a component comes to. */
export const passes = 0;
export const finds = 1;
export const cannotTell = 2;
export const costsTooMuch = 3;
export type Outcome = typeof passes | typeof finds | typeof cannotTell | typeof costsTooMuch;

/** A rule ready to judge. */
export interface CompiledRule {
  readonly data: RuleData;
  /** Kind numbers it judges; undefined for rules on the plan. */
  readonly kinds: readonly number[] | undefined;
  /** What the judgement depends on. */
  readonly reads: Reads;
  /** Parts that depend on the plan alone, in the order to work them out. */
  readonly planParts: readonly Run[];
  readonly hasOpenList: boolean;
  readonly judge: (x: Evaluation) => Outcome;
  /** The same for many subjects at once. */
  readonly judgeMany: BulkJudge;
  params(profile: Profile): readonly (number | string | boolean)[];
  /** The same rule in the form that tells what it read. Compiled when first asked for. */
  explained(): ExplainedRule;
  /** An expression in the names of the rule that gives components; undefined when it does not compile. */
  components(expression: string): Part | undefined;
}

/** A rule that tells what it reads, and says its message. */
export interface ExplainedRule {
  readonly judge: (x: Evaluation) => Outcome;
  readonly message: readonly (string | Part)[];
  readonly highlights: readonly Part[];
  readonly lets: readonly (readonly [name: string, part: Part])[];
  /** What all of that depends on. */
  readonly reads: Reads;
}
