import type { MeasureName } from '#shared/catalogue/measures.ts';
import { drawSketch, type PlanSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import type { Analysis } from '../analysis.ts';
import type { Measured } from '../measured.ts';
import { measuredIn } from '../measured-in.ts';

/** What an analysis publishes of the store in a sketch. */
export const measured = (sketch: PlanSketch, analysis: Analysis, measure: MeasureName) =>
  measuredIn(drawSketch(sketch), analysis, measure, 'store') as Measured<number>;

/** An array that states these facts. */
export const array = (facts: SketchFacts): PlanSketch => ({ parts: { store: ['array', facts] } });

/** Software-defined storage on servers of these raw capacities, with a volume. */
export const pool = (
  facts: SketchFacts,
  members: readonly (number | undefined)[],
  volumeTB = 5,
): PlanSketch => ({
  parts: {
    store: ['sdsCluster', facts],
    ...Object.fromEntries(
      members.map((rawTB, index) => [
        `n${index + 1}`,
        ['server', rawTB === undefined ? {} : { rawTB }] as const,
      ]),
    ),
    volume: ['volume', { capacityTB: volumeTB }],
  },
  relations: [
    ...members.map((_, index) => [`n${index + 1}`, 'memberOf', 'store'] as const),
    ['volume', 'providedBy', 'store'],
  ],
});
