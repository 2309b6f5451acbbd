import { assumptionData, type AssumptionName } from '#shared/catalogue/assumptions.ts';
import type { AnalysisContext } from '../analysis.ts';

/** Which end of what sources give: the planning value itself, or the end that makes availability worse or better. */
export type End = 'planned' | 'worse' | 'better';

/** Planning values of which a higher one makes things better; of all others a lower one does. */
const betterWhenHigh: ReadonlySet<AssumptionName> = new Set<AssumptionName>([
  'ftServerAvailabilityPct',
  'switchMtbfHours',
  'applianceMtbfHours',
  'controllerPairAvailabilityPct',
  'utilityAvailabilityPct',
  'upsAvailabilityPct',
  'generatorAvailabilityPct',
  'pduMtbfHours',
  'lineAvailabilityPct',
  'worstSiteAvailabilityPct',
  'failoverCoveragePct',
]);

/** A planning value at one end of its range. A value that the plan itself set has no range. */
export function planningValue(context: AnalysisContext, name: AssumptionName, end: End): number {
  const value = context.assumption(name);
  const { value: booked, range } = assumptionData(name);
  if (end === 'planned' || range === undefined || value !== booked) return value;
  return (end === 'better') === betterWhenHigh.has(name) ? range[1] : range[0];
}
