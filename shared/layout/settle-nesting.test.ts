import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { fixedClock } from '#shared/base/clock.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { legalRelations, nests } from '#shared/catalogue/legality.ts';
import { runCommand } from '#shared/commands/run-command.ts';
import { setPatch } from '#shared/plan/change.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { drawnTree } from './drawn-tree.ts';
import { groupBounds } from './group-bounds.ts';
import { coveredPairs, laidOut, randomPlan } from './layout-fixtures.ts';
import { settleNesting } from './settle-nesting.ts';

const context = { ids: countingIds('new'), clock: fixedClock('2026-01-01') };

/** Two clusters side by side of two hosts each, one under them, and a machine far from all. */
const racks = () =>
  drawSketch({
    parts: {
      a: ['hostCluster'],
      a1: ['server', { x: 8, y: 28 }],
      a2: ['server', { x: 152, y: 28 }],
      b: ['hostCluster'],
      b1: ['server', { x: 320, y: 28 }],
      b2: ['server', { x: 464, y: 28 }],
      under: ['server', { x: 8, y: 104 }],
      esx: ['hypervisor', { x: 2000, y: 900 }],
      vm: ['vm', { x: 2400, y: 700 }],
    },
    relations: [
      ['a1', 'memberOf', 'a'],
      ['a2', 'memberOf', 'a'],
      ['b1', 'memberOf', 'b'],
      ['b2', 'memberOf', 'b'],
    ],
  });

function act(plan: Plan, name: string, params: unknown): string | undefined {
  const outcome = runCommand(plan, name, params, context);
  if (!outcome.ok) return outcome.error.message;
  plan.apply(settleNesting(plan, outcome.value.change));
  return undefined;
}

const boxOf = (plan: Plan, id: string) => groupBounds(drawnTree(plan)).get(id)!;
const placeOf = (plan: Plan, id: string) => {
  const { x, y } = boxOf(plan, id);
  return [x, y];
};

test('what a relation puts into a container moves there, with all that lies in it', () => {
  const plan = racks();
  act(plan, 'relate', { kind: 'runsOn', from: 'vm', to: 'esx' });
  expect([placeOf(plan, 'esx'), placeOf(plan, 'vm')]).toEqual([
    [2000, 900],
    [2004, 924],
  ]);
  act(plan, 'relate', { kind: 'runsOn', from: 'esx', to: 'a1' });
  expect([placeOf(plan, 'a1'), placeOf(plan, 'esx'), placeOf(plan, 'vm')]).toEqual([
    [8, 28],
    [12, 52],
    [16, 76],
  ]);
});

test('a container that grows moves on what stands beside and under it, and what round it grows for that does too', () => {
  const plan = racks();
  act(plan, 'relate', { kind: 'runsOn', from: 'vm', to: 'esx' });
  act(plan, 'relate', { kind: 'runsOn', from: 'esx', to: 'a1' });
  expect(coveredPairs(plan)).toEqual([]);
  const [a, b] = [boxOf(plan, 'a'), boxOf(plan, 'b')];
  expect([a.x, a.y, b.y]).toEqual([0, 0, 0]);
  expect(placeOf(plan, 'a2')).toEqual([152, 28]);
  // No further than it has to, and as far off the grid as it was.
  const { y } = boxOf(plan, 'under');
  expect([y - (a.y + a.h) < 24, (y - 104) % 8]).toEqual([true, 0]);
});

test('what is not in the way stays, and so does what is locked', () => {
  const plan = racks();
  plan.apply([setPatch('component', 'a2', 'locked', undefined, true)]);
  act(plan, 'relate', { kind: 'runsOn', from: 'vm', to: 'esx' });
  act(plan, 'relate', { kind: 'runsOn', from: 'esx', to: 'a1' });
  expect([placeOf(plan, 'a2'), placeOf(plan, 'b')]).toEqual([
    [152, 28],
    [312, 0],
  ]);
});

test('what is taken out of a container without being put anywhere stands beside its frame', () => {
  const plan = racks();
  act(plan, 'place-inside', { ids: ['a1'], inside: null });
  expect(coveredPairs(plan)).toEqual([]);
  expect(placeOf(plan, 'a')).toEqual([0, 0]);
});

test('a change that alters nothing of what lies in what is left as it is', () => {
  const plan = racks();
  const change = [setPatch('component', 'a1', 'x', 8, 400)];
  expect(settleNesting(plan, change)).toBe(change);
});

test('whatever is put into or out of whatever, nothing comes to cover what lies beside it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 4, max: 50 }), (seed, size) => {
      const plan = laidOut(randomPlan(seed, size));
      const random = seededRandom(seed);
      const holds = nestingPairs(plan);
      fc.pre(holds.length > 0);
      for (let tried = 0; tried < 20; tried++) {
        const [inner, outer] = holds[Math.floor(random() * holds.length)]!;
        const inside = random() < 0.3 ? null : outer;
        act(plan, 'place-inside', { ids: [inner], inside });
        expect(coveredPairs(plan)).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});

/** What may lie in what, by its kind. */
const nestingPairs = (plan: Plan): (readonly [inner: string, outer: string])[] => {
  const all = [...plan.all('component')];
  return all.flatMap((inner) =>
    all
      .filter(
        (outer) =>
          outer !== inner &&
          legalRelations(inner.kind, outer.kind).some((one) => nests(one, inner.kind, outer.kind)),
      )
      .map((outer) => [inner.id, outer.id] as const),
  );
};
