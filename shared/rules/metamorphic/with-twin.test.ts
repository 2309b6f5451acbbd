import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { harmOf } from './harm-of.ts';
import { smallPlans } from './small-plans.ts';
import { redundantKinds, withTwin } from './with-twin.ts';

test('a redundant twin never lowers the availability of a service, nor makes anything a single point of failure', () => {
  fc.assert(
    fc.property(smallPlans, fc.nat(), (plan, which) => {
      const able = [...plan.all('component')].filter(({ kind }) => redundantKinds.has(kind));
      fc.pre(able.length > 0);
      const after = withTwin(plan, able[which % able.length]!.id);
      fc.pre(after !== undefined);
      expect(harmOf(plan, after)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('what does harm is told', () => {
  const ways = (count: number) =>
    drawSketch({
      parts: {
        staff: ['userGroup'],
        shop: ['workload', { rtoSec: 60 }],
        a: ['server'],
        b: ['server'],
        pair: ['failoverCluster'],
      },
      relations: [
        ['staff', 'accesses', 'shop'],
        ['pair', 'protects', 'shop'],
        ...(['a', 'b'] as const).slice(0, count).map((host) => [host, 'memberOf', 'pair'] as const),
      ],
    });
  expect(harmOf(ways(1), ways(2))).toEqual([]);
  expect(harmOf(ways(2), ways(1)).join('; ')).toMatch(
    /shop was available .*; shop a is a single point now/,
  );
});
