import type { ProcessingForm } from '#shared/catalogue/kind.ts';
import { createCatalogue } from '#shared/catalogue/catalogue.ts';
import type { AnalysisContext } from '../analysis.ts';
import { fitCase, type FitCase } from './fit-case.ts';
import { judgeForm, type FitVerdict, type Judged } from './judge-form.ts';
import { overlayPlan, type FactChange } from './overlay-plan.ts';
import { asking } from './recovery-check.ts';
import { sayChanges } from './say-changes.ts';

/** What would have to be stated otherwise for the verdict to be another one. */
export interface Counterfactual {
  readonly changes: readonly FactChange[];
  /** The verdict then: tried, not guessed. */
  readonly verdict: FitVerdict;
  readonly says: string;
}

/** At most so many statements are tried for a form. */
const mostTries = 24;

/**
 * The smallest change of statements that turns the verdict of a form, if one is found: for what does not fit or cannot be told,
 * what makes it fit; for what is more than asked, what would ask for it; for what fits, the recovery time below which it stops.
 * Each is tried on the plan with the statements changed, so what is said is true.
 */
export function counterfactualOf(
  form: ProcessingForm,
  fit: FitCase,
  judged: Judged,
): Counterfactual | undefined {
  for (const changes of candidates(fit, judged)) {
    const verdict = verdictWith(form, fit, changes);
    if (turns(judged.verdict, verdict))
      return { changes, verdict, says: sayChanges(fit, form, judged.verdict, changes) };
  }
  return undefined;
}

/** The verdict of a form if some facts were stated otherwise. */
function verdictWith(
  form: ProcessingForm,
  { context, workload }: FitCase,
  changes: readonly FactChange[],
): FitVerdict {
  const plan = overlayPlan(context.plan, changes);
  const changed: AnalysisContext = {
    plan,
    catalogue: createCatalogue(plan.all('technology')),
    today: context.today,
    assumption: (name) => context.assumption(name),
  };
  return judgeForm(form, fitCase(changed, plan.component(workload.id)!)).verdict;
}

function turns(before: FitVerdict, after: FitVerdict): boolean {
  switch (before) {
    case 'fits':
      return after === 'doesNotFit';
    case 'moreThanAsked':
      return after === 'fits';
    default:
      return after === 'fits' || after === 'moreThanAsked';
  }
}

/** Changes to try: one remedy for each check that does not hold, in every combination, the likeliest first. */
function candidates(fit: FitCase, { judgement, verdict }: Judged): readonly FactChange[][] {
  if (verdict === 'fits') return belowRecovery(fit, judgement);
  if (verdict === 'moreThanAsked') return (judgement.excess?.remedies ?? []).map((one) => [...one]);
  const open = judgement.checks.filter(({ holds }) => holds !== true);
  let combined: FactChange[][] = [[]];
  for (const { remedies } of open) {
    if (remedies.length === 0) return [];
    combined = combined.flatMap((changes) => remedies.map((remedy) => merged(changes, remedy)));
  }
  return combined.slice(0, mostTries);
}

/** A later statement of the same fact takes the place of an earlier one, unless that asks for more time. */
function merged(changes: readonly FactChange[], remedy: readonly FactChange[]): FactChange[] {
  const kept = changes.filter(
    (change) =>
      !remedy.some(
        ({ component, field, to }) =>
          component === change.component &&
          field === change.field &&
          !(typeof to === 'number' && typeof change.to === 'number' && to < change.to),
      ),
  );
  const added = remedy.filter(
    ({ component, field }) =>
      !kept.some((change) => change.component === component && change.field === field),
  );
  return [...kept, ...added];
}

/** Just below what it takes, as drawn where it is drawn, else as planned. */
function belowRecovery(fit: FitCase, { recovery }: Judged['judgement']): FactChange[][] {
  const drawn = fit.drawn?.time.value;
  return [drawn, recovery.value]
    .filter((time) => time !== undefined)
    .filter((time) => time >= 1)
    .map((time) => [asking(fit.workload.id, Math.ceil(time) - 1)]);
}
