import fc from 'fast-check';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { clusterDoneWrongPlan } from '#shared/rules/book/golden-plans/cluster-done-wrong-plan.ts';
import { restartOnlyPlan } from '#shared/rules/book/golden-plans/restart-only-plan.ts';
import { rightToolsPlan } from '#shared/rules/book/golden-plans/right-tools-plan.ts';
import { seedPlan } from '#shared/rules/book/golden-plans/seed-plan.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';

/** The golden plans of the design, by name. */
const goldenPlans: Readonly<Record<string, () => Plan>> = {
  'the seed plan': () => drawSketch(seedPlan()),
  'restart only': () => drawSketch(restartOnlyPlan()),
  'a cluster done wrong': () => drawSketch(clusterDoneWrongPlan()),
  'the right tools': () => drawSketch(rightToolsPlan()),
};

/** A data center of 60 to 150 components, or one of the golden plans. */
export const smallPlans: fc.Arbitrary<Plan> = fc.oneof(
  fc
    .record({ components: fc.integer({ min: 60, max: 150 }), seed: fc.integer({ min: 1 }) })
    .map(generateDataCenter),
  fc.constantFrom(...Object.values(goldenPlans)).map((draw) => draw()),
);
