import { describe, expect, test } from 'vitest';
import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { capacityAtHorizon } from './capacity-at-horizon.ts';
import { yearsUntilFull } from './years-until-full.ts';
import { measured } from './storage.samples.ts';

describe('Growth', () => {
  const growing = (growth: number | undefined, capacityTB: number): PlanSketch => ({
    parts: {
      store: ['array', { capacityTB }],
      v1: ['volume', { capacityTB: 10 }],
      a1: ['workload', growth === undefined ? {} : { growthPctPerYear: growth }],
      m1: ['vm'],
    },
    relations: [
      ['v1', 'providedBy', 'store'],
      ['m1', 'stores', 'v1'],
      ['a1', 'runsOn', 'm1'],
    ],
  });

  test('at the horizon what is provisioned has grown for three years', () => {
    const result = measured(growing(10, 20), capacityAtHorizon, 'capacityAtHorizon');
    expect(result).toMatchObject({ assumed: ['planningYears'] });
    expect(result.value).toBeCloseTo(13.31);
  });

  test('is a planning value where no workload states it', () => {
    const result = measured(growing(undefined, 20), capacityAtHorizon, 'capacityAtHorizon');
    expect(result.assumed).toEqual(['dataGrowthPct', 'planningYears']);
    expect(result.value).toBeCloseTo(17.28);
    expect(result.spread![1]).toBeCloseTo(10 * 1.4 ** 7);
  });

  test('fills a store in the years that growth takes', () => {
    expect(measured(growing(10, 13.31), yearsUntilFull, 'yearsUntilFull').value).toBeCloseTo(3);
    expect(measured(growing(10, 9), yearsUntilFull, 'yearsUntilFull').value).toBe(0);
  });

  test('of nothing never fills it: more than a hundred years', () => {
    const result = measured(growing(0, 20), yearsUntilFull, 'yearsUntilFull');
    expect(result).toMatchObject({ low: 100, missing: [] });
    expect(result).not.toHaveProperty('value');
  });

  test('of a volume of unknown size may fill it at once', () => {
    const sketch = growing(10, 20);
    const blank: PlanSketch = { ...sketch, parts: { ...sketch.parts, v1: ['volume'] } };
    expect(measured(blank, yearsUntilFull, 'yearsUntilFull')).toMatchObject({
      low: 0,
      missing: [{ component: 'v1', field: 'capacityTB' }],
    });
  });
});
