import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { analysisContext } from '../analysis-context.ts';
import { availabilityAnalysis } from './availability-analysis.ts';
import { downtimeByCause } from './downtime-by-cause.ts';
import { duplicationGains } from './duplication-gains.ts';
import { singlePointsAnalysis } from './single-points-analysis.ts';

/** All that is said of a plan's services. */
function everything(plan: Plan) {
  const context = analysisContext(plan, '2026-01-01');
  const published = [
    ...singlePointsAnalysis.compute(context),
    ...availabilityAnalysis.compute(context),
  ];
  const services = [...new Set(published.map(({ subject }) => subject))].slice(0, 3);
  return {
    published,
    causes: services.map((service) => downtimeByCause(context, service)),
    gains: services.map((service) => duplicationGains(context, service)),
  };
}

test('what is kept between edits changes no result: 120 edits by chance, each compared with a plan never seen before', () => {
  const plan = generateDataCenter({ components: 90, seed: 12 });
  const random = seededRandom(6);
  const ids = countingIds('edit');
  for (let step = 0; step < 120; step++) {
    plan.apply(randomEdit(plan, random, ids));
    const kept = everything(plan);
    if (step % 2 === 0) expect(kept).toEqual(everything(plan.clone()));
  }
});

test('every published number is one, with its lower bound below its upper', () => {
  for (let seed = 30; seed < 40; seed++)
    for (const { result } of everything(generateDataCenter({ components: 150, seed })).published) {
      const { value, low, high, spread } = result;
      const numbers = [value, low, high, ...(spread ?? [])].filter(
        (number) => typeof number === 'number',
      );
      expect(numbers.every((number) => Number.isFinite(number) && number >= 0)).toBe(true);
      if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high);
      if (spread !== undefined && typeof value === 'number') {
        expect(spread[0]).toBeLessThanOrEqual(value + 1e-9);
        expect(spread[1]).toBeGreaterThanOrEqual(value - 1e-9);
      }
    }
});
