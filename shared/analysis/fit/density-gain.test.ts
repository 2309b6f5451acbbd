import { expect, it } from 'vitest';
import { drawSketch, type SketchFacts } from '#shared/plan/plan-sketch.ts';
import { measuredIn } from '../measured-in.ts';
import { densityAnalysis } from './density-analysis.ts';

const alike = {
  osKernelFamily: 'linux',
  avgUtilPct: 10,
  needsLiveMigration: false,
  ramGiB: 8,
} as const;

function gainOf(facts: SketchFacts, count = 6) {
  const machines = Array.from({ length: count }, (_, index) => `vm-${index}`);
  const plan = drawSketch({
    parts: {
      cluster: ['hostCluster'],
      host: ['server', { ramGiB: 256 }],
      ...Object.fromEntries(
        machines.map((name) => [name, ['vm', { ...alike, ...facts }] as const]),
      ),
    },
    relations: [
      ['host', 'memberOf', 'cluster'],
      ...machines.map((name) => [name, 'runsOn', 'cluster'] as const),
    ],
  });
  return measuredIn(plan, densityAnalysis, 'densityGain', 'cluster');
}

it('fits 63 partitions where 32 machines of 8 GiB fit, once the kernel is paid', () => {
  expect(gainOf({})).toMatchObject({ value: 63 / 32, spread: [1, 3] });
});

it('gains nothing for saturated machines', () => {
  expect(gainOf({ avgUtilPct: 60 })).toMatchObject({ value: 1 });
});

it('shows the highest published figure only for idle machines', () => {
  expect(gainOf({ avgUtilPct: 5 })?.spread).toEqual([1, 14.5]);
});

it('lies between nothing and three times while the load is blank', () => {
  const gain = gainOf({ avgUtilPct: undefined as never });
  expect([gain?.value, gain?.low, gain?.high, gain?.missing.length]).toEqual([undefined, 1, 3, 6]);
});

it('says nothing of machines that cannot share a kernel', () => {
  expect(gainOf({ needsLiveMigration: true })).toBeUndefined();
  expect(gainOf({}, 1)).toBeUndefined();
});
