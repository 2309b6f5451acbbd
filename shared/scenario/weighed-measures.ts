import type { MeasureName } from '#shared/catalogue/measures.ts';
import { t } from '#shared/words/t.ts';

/** Which way a figure is better; `neither` where that is a matter of goals. */
export type Better = 'less' | 'more' | 'yes' | 'neither';

/** A part of the decision sheet, and the figures in it. */
export interface WeighedGroup {
  readonly title: string;
  readonly measures: readonly (readonly [measure: MeasureName, better: Better])[];
}

/** What two states of a plan are weighed by, beside findings and layers. Figures of single parts are told only where they differ. */
export const weighedGroups: readonly WeighedGroup[] = [
  {
    title: t`Availability`,
    measures: [
      ['availability', 'more'],
      ['structureDowntime', 'less'],
    ],
  },
  {
    title: t`Recovery`,
    measures: [
      ['recoveryTime', 'less'],
      ['dataLoss', 'less'],
      ['restoreTime', 'less'],
    ],
  },
  {
    title: t`Capacity`,
    measures: [
      ['failuresCarried', 'more'],
      ['restartsAfterFailure', 'yes'],
      ['memoryAfterFailure', 'less'],
      ['cpuAfterFailure', 'less'],
      ['yearsUntilFull', 'more'],
    ],
  },
  {
    title: t`Power and space`,
    measures: [
      ['powerTotal', 'less'],
      ['energyPerYear', 'less'],
      ['unitsTotal', 'less'],
    ],
  },
  {
    title: t`Price`,
    measures: [
      ['capex', 'less'],
      ['opexPerYear', 'less'],
      ['totalCost', 'less'],
      ['licenceCores', 'less'],
    ],
  },
  {
    title: t`Vendors and complexity`,
    measures: [
      ['vendorCount', 'neither'],
      ['largestVendorShare', 'neither'],
      ['technologyCount', 'less'],
      ['consoleCount', 'less'],
      ['handOffs', 'less'],
    ],
  },
];
