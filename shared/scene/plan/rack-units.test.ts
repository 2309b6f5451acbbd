import { expect, test } from 'vitest';
import { mountedParts } from '#shared/analysis/facility/mounted-parts.ts';
import { drawSketch, type PlanSketch } from '#shared/plan/plan-sketch.ts';
import { rackUnits } from './rack-units.ts';

function unitsOf(sketch: PlanSketch) {
  const plan = drawSketch(sketch);
  const rack = plan.component('rack')!;
  const { placed, unplaced, ...units } = rackUnits(rack, mountedParts(plan, 'rack'));
  return {
    ...units,
    taken: [...units.taken],
    placed: placed.map((part) => [part.component.id, part.bottom, part.column, part.columns]),
    unplaced: unplaced.map(({ component, why }) => [component.id, why]),
  };
}

const mounted = (part: string, positionU?: number) =>
  [part, 'mountedIn', 'rack', positionU === undefined ? {} : { positionU }] as const;

test('parts take units from their lowest up; what has no unit, or one above the rack, is told apart', () => {
  const units = unitsOf({
    parts: {
      rack: ['rack', { heightU: 10 }],
      a: ['server', { heightU: 2 }],
      b: ['server', { heightU: 1 }],
      c: ['server', { heightU: 1 }],
      d: ['switch', { heightU: 2 }],
    },
    relations: [mounted('a', 1), mounted('b', 3), mounted('c'), mounted('d', 10)],
  });
  expect(units).toEqual({
    height: 10,
    isStated: true,
    taken: [1, 2, 3],
    free: 7,
    placed: [
      ['a', 1, 0, 1],
      ['b', 3, 0, 1],
    ],
    unplaced: [
      ['c', 'unit not stated'],
      ['d', 'unit 10 is not in this rack'],
    ],
  });
});

test('parts that want the same unit stand side by side', () => {
  const { placed } = unitsOf({
    parts: {
      rack: ['rack', { heightU: 10 }],
      a: ['server', { heightU: 3 }],
      b: ['server', { heightU: 1 }],
    },
    relations: [mounted('a', 4), mounted('b', 5)],
  });
  expect(placed).toEqual([
    ['a', 4, 0, 2],
    ['b', 5, 1, 2],
  ]);
});

test('a rack that states no height is as high as its parts reach', () => {
  const { height, isStated } = unitsOf({
    parts: { rack: ['rack'], a: ['server', { heightU: 2 }] },
    relations: [mounted('a', 7)],
  });
  expect([height, isStated]).toEqual([8, false]);
});
