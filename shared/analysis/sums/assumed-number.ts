import { assumptionData, type AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { AnalysisContext } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { onceARun } from '../once-a-run.ts';

type AssumedNumber = Measured<number> & { readonly value: number };

/** A planning value as part of a result. What sources give is its spread, unless the plan has set a value of its own. */
export function assumedNumber(context: AnalysisContext, name: AssumptionName): AssumedNumber {
  const known = assumedBefore(context);
  const before = known.get(name);
  if (before !== undefined) return before;
  const fresh = assumed(context, name);
  known.set(name, fresh);
  return fresh;
}

/** Thousands of parts rest on the same few planning values. */
const assumedBefore = onceARun(() => new Map<AssumptionName, AssumedNumber>());

function assumed(context: AnalysisContext, name: AssumptionName): AssumedNumber {
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
