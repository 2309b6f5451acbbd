import type { AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { Input, Measured } from '../measured.ts';
import type { AnalysisContext } from '../analysis.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import type { RecoveryStep } from './recovery-way.ts';

/** A step of a means of recovery: the planning value, and the time the plan states in its place, if it does. */
export interface PlannedStep {
  readonly part: RecoveryStep['part'];
  /** Undefined for the last step: it takes what the others leave of the whole. */
  readonly planned?: AssumptionName;
  readonly stated?: { readonly value: number; readonly input: Input } | undefined;
}

/**
 * The time of a means of recovery in all, and its steps. The whole is the planning value of sources that give one figure for all
 * of it; a step that the plan states takes its planned step's place in the whole. Seconds.
 */
export function wholeTime(
  context: AnalysisContext,
  whole: AssumptionName,
  planned: readonly PlannedStep[],
): { readonly time: Measured<number>; readonly steps: readonly RecoveryStep[] } {
  const known = planned.map(({ planned: name }) =>
    name === undefined ? 0 : context.assumption(name),
  );
  const rest = Math.max(0, context.assumption(whole) - known.reduce((sum, part) => sum + part, 0));
  const steps = planned.map((step, index) => ({
    part: step.part,
    time: stepTime(context, whole, step, step.planned === undefined ? rest : known[index]!),
  }));
  const shift = planned.reduce(
    (sum, { stated, planned: name }, index) =>
      stated === undefined ? sum : sum + stated.value - (name === undefined ? rest : known[index]!),
    0,
  );
  return { time: shifted(assumedNumber(context, whole), shift, planned), steps };
}

function stepTime(
  context: AnalysisContext,
  whole: AssumptionName,
  { stated, planned }: PlannedStep,
  value: number,
): Measured<number> {
  if (stated !== undefined) return { value: stated.value, used: [stated.input], missing: [] };
  return planned === undefined
    ? { value, used: [], missing: [], assumed: [whole] }
    : assumedNumber(context, planned);
}

/** A whole of which some steps are stated otherwise; never less than what is stated. */
function shifted(
  whole: Measured<number> & { readonly value: number },
  shift: number,
  planned: readonly PlannedStep[],
): Measured<number> {
  const stated = planned.flatMap((step) => (step.stated === undefined ? [] : [step.stated]));
  if (stated.length === 0) return whole;
  const least = stated.reduce((sum, { value }) => sum + value, 0);
  const moved = (seconds: number) => Math.max(least, seconds + shift);
  return {
    ...whole,
    value: moved(whole.value),
    ...(whole.spread === undefined
      ? {}
      : { spread: [moved(whole.spread[0]), moved(whole.spread[1])] as const }),
    used: stated.map(({ input }) => input),
  };
}
