import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeableData } from './placeable-data.ts';

test('what hosts can hold is what filling them piece by piece reaches', () => {
  const capacities = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(capacities, fc.integer({ min: 1, max: 3 }), (hosts, copies) => {
      const held = placeableData(hosts, { data: 1, redundancy: copies - 1, writePenalty: 1 });
      expect(filledGreedily(hosts, copies)).toBe(Math.floor(held));
    }),
  );
});

/** Pieces of one TB, each on as many hosts as it has copies, always those with most room: the best there is for whole pieces. */
function filledGreedily(hosts: readonly number[], copies: number): number {
  const free = [...hosts];
  for (let pieces = 0; ; pieces++) {
    const fullest = [...free.keys()].toSorted((a, b) => free[b]! - free[a]!).slice(0, copies);
    if (fullest.length < copies || fullest.some((host) => free[host]! < 1)) return pieces;
    for (const host of fullest) free[host]!--;
  }
}
