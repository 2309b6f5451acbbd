import { assumptionData, type AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';

/** A planning value as part of a result. What sources give is its spread, unless the plan has set a value of its own. */
export function assumedNumber(
  context: AnalysisContext,
  name: AssumptionName,
): Measured<number> & { readonly value: number } {
  const value = context.assumption(name);
  const { value: booked, range } = assumptionData(name);
  return {
    value,
    ...(range === undefined || value !== booked ? {} : { spread: range }),
    used: [],
    missing: [],
    assumed: [name],
  };
}
