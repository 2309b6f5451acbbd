import type { AssumptionData } from './assumption.ts';
import { capacityAssumptions } from './assumptions/capacity.ts';
import { densityAssumptions } from './assumptions/density.ts';
import { facilityAssumptions } from './assumptions/facility.ts';
import { priceAssumptions } from './assumptions/prices.ts';
import { recoveryAssumptions } from './assumptions/recovery.ts';
import { reliabilityAssumptions } from './assumptions/reliability.ts';
import { wordedTable } from '#shared/words/worded.ts';

/** The book of planning values, by name. A plan may replace each (a setting `assumption.<name>`). */
const assumptions = {
  ...reliabilityAssumptions,
  ...recoveryAssumptions,
  ...capacityAssumptions,
  ...densityAssumptions,
  ...facilityAssumptions,
  ...priceAssumptions,
} as const satisfies Readonly<Record<string, AssumptionData>>;

export type AssumptionName = keyof typeof assumptions;

/** All assumptions, in the order in which they are shown. */
export const assumptionNames = Object.keys(assumptions) as readonly AssumptionName[];

/** Whether a text names an assumption. */
export const isAssumptionName = (text: string): text is AssumptionName =>
  Object.hasOwn(assumptions, text);

/** The data of an assumption, as the common type. */
export const assumptionData = (name: AssumptionName): AssumptionData => said[name];

const said = wordedTable<AssumptionName, AssumptionData>(assumptions, ['label', 'help']);
