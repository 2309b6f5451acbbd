import type { MeasureData } from './measure.ts';
import { availabilityMeasures } from './measures/availability.ts';
import { clusterMeasures } from './measures/clusters.ts';
import { economyMeasures } from './measures/economy.ts';
import { facilityMeasures } from './measures/facility.ts';
import { networkMeasures } from './measures/network.ts';
import { recoveryMeasures } from './measures/recovery.ts';
import { storageMeasures } from './measures/storage.ts';
import { wordedTable } from '#shared/words/worded.ts';

/** Every value that an analysis publishes, by name: the table of what is worked out. A name is neither a field's nor used twice. */
const measures = {
  ...availabilityMeasures,
  ...recoveryMeasures,
  ...clusterMeasures,
  ...storageMeasures,
  ...networkMeasures,
  ...facilityMeasures,
  ...economyMeasures,
} as const satisfies Readonly<Record<string, MeasureData>>;

export type MeasureName = keyof typeof measures;

/** All measures, in the order in which they are shown. */
export const measureNames = Object.keys(measures) as readonly MeasureName[];

/** Whether a text names a measure. */
export const isMeasureName = (text: string): text is MeasureName => Object.hasOwn(measures, text);

/** The data of a measure, as the common type. */
export const measureData = (name: MeasureName): MeasureData => said[name];

const said = wordedTable<MeasureName, MeasureData>(measures, ['label', 'help']);
