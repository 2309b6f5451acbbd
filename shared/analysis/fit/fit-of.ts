import type { Id } from '#shared/base/ids.ts';
import { processingForms, type ProcessingForm } from '#shared/catalogue/kind.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Input, Measured } from '../measured.ts';
import { recoveryLabels } from '../recovery/recovery-way.ts';
import { counterfactualOf, type Counterfactual } from './counterfactual.ts';
import { fitCase, type FitCase } from './fit-case.ts';
import { formExamples } from './form-examples.ts';
import { judgeForm, type FitVerdict } from './judge-form.ts';
import { preferenceOf } from './preference.ts';

/** One form of processing, judged for a workload. */
export interface FormFit {
  readonly form: ProcessingForm;
  readonly verdict: FitVerdict;
  /** Whether the plan uses this form for it now. */
  readonly present: boolean;
  /** Seconds without the service after its host is lost: as planned for the form, with what sources give as spread. */
  readonly recovery: Measured<number>;
  /** As drawn, for a form that is used now, and by which means. */
  readonly drawn?: { readonly time: Measured<number>; readonly means?: string };
  /** What decides, in one sentence. */
  readonly decides: string;
  /** All that was looked at, one sentence each; `holds` undefined waits for a fact. */
  readonly reasons: readonly { readonly holds: boolean | undefined; readonly says: string }[];
  /** The facts that would have to be stated for a verdict. */
  readonly missing: readonly Input[];
  readonly counterfactual?: Counterfactual;
  /** Technologies to be had now, by id and name. */
  readonly examples: readonly { readonly id: string; readonly name: string }[];
}

/** What fits a workload, best first. */
export interface Fit {
  readonly workload: Id;
  readonly forms: readonly FormFit[];
}

/**
 * The five forms of processing virtualization and fault tolerance, judged for a workload and ranked: what fits, what is more than
 * asked, what cannot be told, what does not fit; within these as domain.md §1.3 would choose. Undefined when there is no such
 * workload.
 */
export function fitOf(context: AnalysisContext, workload: Id): Fit | undefined {
  const component = context.plan.component(workload);
  if (component?.kind !== 'workload') return undefined;
  const fit = fitCase(context, component);
  const preference = preferenceOf(fit);
  const place = ({ form, verdict }: FormFit) =>
    order.indexOf(verdict) * processingForms.length + preference.indexOf(form);
  const forms = processingForms.map((form) => formFit(form, fit));
  return { workload, forms: forms.toSorted((a, b) => place(a) - place(b)) };
}

const order: readonly FitVerdict[] = ['fits', 'moreThanAsked', 'cannotTell', 'doesNotFit'];

function formFit(form: ProcessingForm, fit: FitCase): FormFit {
  const judged = judgeForm(form, fit);
  const { judgement, verdict, deciding } = judged;
  const counterfactual = counterfactualOf(form, fit, judged);
  const present = fit.present.has(form);
  return {
    form,
    verdict,
    present,
    recovery: judgement.recovery,
    ...(present && fit.drawn !== undefined ? { drawn: asDrawn(fit.drawn) } : {}),
    decides: deciding?.says ?? judgement.excess?.says ?? reasonFor(judgement),
    reasons: [
      ...judgement.checks.map(({ holds, says }) => ({ holds, says })),
      { holds: true, says: judgement.merit },
    ],
    missing: judgement.checks.flatMap(({ missing }) => missing),
    ...(counterfactual === undefined ? {} : { counterfactual }),
    examples: formExamples(fit.context, form, fit.workload).map(({ id, name }) => ({ id, name })),
  };
}

/** What fits is decided by its last check, which is how it recovers; forms without one by their merit. */
const reasonFor = ({ checks, merit }: ReturnType<typeof judgeForm>['judgement']): string =>
  checks.length > 1 ? checks.at(-1)!.says : merit;

function asDrawn({ time, quickest }: NonNullable<FitCase['drawn']>): NonNullable<FormFit['drawn']> {
  return { time, ...(quickest === undefined ? {} : { means: recoveryLabels[quickest.means] }) };
}
