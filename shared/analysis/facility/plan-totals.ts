import { deviceKinds } from '#shared/catalogue/device-kinds.ts';
import type { Analysis, AnalysisContext, Published } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { assumedNumber } from '../sums/assumed-number.ts';
import { boundedProduct } from '../sums/bounded-product.ts';
import { boundedSum } from '../sums/bounded-sum.ts';
import { knownNumber } from '../sums/known-number.ts';
import { chassisOf, devicesOf } from './devices.ts';
import { powerFields } from './device-power.ts';
import { inKilowatts } from './divided-by.ts';
import { partHeight } from './part-height.ts';
import { powerConsumers } from './power-consumers.ts';
import { t } from '#shared/words/t.ts';

/** Power, energy and rack units of the whole plan. */
export const planTotals: Analysis = {
  id: 'plan-totals',
  title: t`Power, energy and rack units of the plan`,
  publishes: ['powerTotal', 'energyPerYear', 'unitsTotal'],
  reads: {
    kinds: deviceKinds,
    fields: [...powerFields, 'heightU', 'weightKg'],
    relations: ['mountedIn', 'poweredBy', 'runsOn'],
    assumptions: ['nameplateSharePct', 'pue'],
  },
  compute: totals,
};

function totals(context: AnalysisContext): readonly Published[] {
  const power = totalPower(context);
  return [
    { subject: 'plan', measure: 'powerTotal', result: power },
    { subject: 'plan', measure: 'energyPerYear', result: energyPerYear(context, power) },
    { subject: 'plan', measure: 'unitsTotal', result: totalUnits(context) },
  ];
}

/** Kilowatts that all devices draw. */
export const totalPower = (context: AnalysisContext): Measured<number> =>
  inKilowatts(boundedSum(powerConsumers(context).map(({ power }) => power)));

/** Megawatt-hours a year of so many kilowatts all year round, with what the facility adds: kW · PUE · 8.76 h (domain.md §4.8). */
export const energyPerYear = (
  context: AnalysisContext,
  kilowatts: Measured<number>,
): Measured<number> => boundedProduct(kilowatts, assumedNumber(context, 'pue'), knownNumber(8.76));

function totalUnits(context: AnalysisContext): Measured<number> {
  const { plan } = context;
  const boxes = devicesOf(context).filter((device) => chassisOf(plan, device) === undefined);
  return boundedSum(boxes.map((device) => partHeight(context, device)));
}
