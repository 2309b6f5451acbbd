import type { Baseline } from '#shared/interchange/baseline/baseline.ts';
import type { Plan } from '#shared/plan/plan.ts';
import type { CheckResult, Finding } from '#shared/rules/finding.ts';
import type { RuleData } from '#shared/rules/rule.ts';

/** A plan that was judged, for a report. */
export interface Checked {
  readonly plan: Plan;
  readonly result: CheckResult;
  /** The rules at work. */
  readonly rules: readonly RuleData[];
  /** The file as it was typed. */
  readonly file: string;
  /** The version of Strata. */
  readonly version: string;
  /** An earlier check to tell what is new. */
  readonly baseline?: Baseline;
  /** Whether a finding, new as it may be, makes the exit code 1. */
  readonly fails: (finding: Finding) => boolean;
}
