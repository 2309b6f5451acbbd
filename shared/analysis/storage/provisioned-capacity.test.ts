import { expect, test } from 'vitest';
import type { PlanSketch } from '#shared/plan/plan-sketch.ts';
import { provisionedCapacityAnalysis } from './provisioned-capacity.ts';
import { measured } from './storage.samples.ts';

test('what is provisioned is the capacity of the volumes, and a blank one is not nothing', () => {
  const sketch: PlanSketch = {
    parts: { store: ['array'], v1: ['volume', { capacityTB: 3 }], v2: ['volume'] },
    relations: [
      ['v1', 'providedBy', 'store'],
      ['v2', 'providedBy', 'store'],
    ],
  };
  expect(measured(sketch, provisionedCapacityAnalysis, 'provisionedCapacity')).toEqual({
    low: 3,
    used: [{ component: 'v1', field: 'capacityTB' }],
    missing: [{ component: 'v2', field: 'capacityTB' }],
  });
});
