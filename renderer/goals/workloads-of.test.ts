import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { workloadsOf } from './WorkloadTargets.tsx';

test('the most critical workload comes first, those without a criticality last, by name', () => {
  const plan = drawSketch({
    parts: {
      b: ['workload', { name: 'Wiki' }],
      a: ['workload', { name: 'Fax' }],
      c: ['workload', { name: 'Orders', criticality: 1 }],
      d: ['workload', { name: 'Mail', criticality: 2 }],
      e: ['vm', { name: 'vm' }],
    },
  });
  expect(workloadsOf(plan.all('component')).map(({ name }) => name)).toEqual([
    'Orders',
    'Mail',
    'Fax',
    'Wiki',
  ]);
});
