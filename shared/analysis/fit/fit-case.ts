import type { Id } from '#shared/base/ids.ts';
import type { ProcessingForm } from '#shared/catalogue/kind.ts';
import type { Component } from '#shared/plan/records.ts';
import type { AnalysisContext } from '../analysis.ts';
import { numberOf } from '../recovery/facts.ts';
import { platformOf } from '../recovery/platform.ts';
import { recoveryOf, type Recovery } from '../recovery/recovery-of.ts';
import { ofKind, to } from '../recovery/related.ts';
import { goalsOf, type Goals } from './goals-of.ts';
import { presentForms } from './present-forms.ts';
import { sizeOf, type Size } from './size-of.ts';

/** All that the judges of the forms look at. */
export interface FitCase {
  readonly context: AnalysisContext;
  readonly workload: Component;
  /** What it runs on, all the way down. */
  readonly platform: readonly Id[];
  readonly machines: readonly Component[];
  readonly goals: Goals;
  /** The recovery time that is asked for, in seconds. */
  readonly rto: number | undefined;
  readonly size: Size;
  /** The forms that the plan uses for it now. */
  readonly present: ReadonlySet<ProcessingForm>;
  /** How it recovers as drawn; undefined while it runs on nothing. */
  readonly drawn: Recovery | undefined;
}

/** The case of a workload, read from the plan. */
export function fitCase(context: AnalysisContext, workload: Component): FitCase {
  const { plan } = context;
  const grounds = to(plan, [workload.id], 'runsOn');
  const platform = [...new Set(grounds.flatMap((ground) => platformOf(plan, ground)))];
  return {
    context,
    workload,
    platform,
    machines: ofKind(plan, grounds, 'vm', 'osContainer', 'pod'),
    goals: goalsOf(plan),
    rto: numberOf(workload, 'rtoSec'),
    size: sizeOf(context, workload, platform),
    present: presentForms(context, workload, platform),
    drawn: recoveryOf(context, workload),
  };
}
