import { measureNames, type MeasureName } from '#shared/catalogue/measures.ts';

const numbers: ReadonlyMap<string, number> = new Map(
  measureNames.map((measure, index) => [measure, index]),
);

/** The number of a measure: its place in `measureNames`. */
export const measureNumber = (measure: MeasureName): number => numbers.get(measure)!;
