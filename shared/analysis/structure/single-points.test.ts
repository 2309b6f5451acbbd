import { describe, expect, test } from 'vitest';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { buildStructure } from './build-structure.ts';
import { evaluateAll, type Blanks } from './evaluate.ts';
import { randomStructure } from './random-structure.ts';
import { singlePoints, singlePointsEitherWay } from './single-points.ts';
import type { Structure } from './structure.ts';

/** Each component down, everything evaluated. */
function byBruteForce(structure: Structure, blanks: Blanks): Record<string, readonly number[]> {
  const found: Record<string, number[]> = {};
  for (const { id } of structure.services) found[id] = [];
  structure.components.forEach((component, number) => {
    for (const [id, state] of evaluateAll(structure, new Set([component]), blanks))
      if (state === 'down') found[id]!.push(number);
  });
  return found;
}

function bySetAlgebra(structure: Structure, blanks: Blanks): Record<string, readonly number[]> {
  const everything = new Uint8Array(structure.components.length).fill(1);
  const all = structure.components.map((_, number) => number);
  return Object.fromEntries(
    [...singlePoints(structure, everything, blanks)].map(([id, points]) => [
      id,
      [...(points ?? all)],
    ]),
  );
}

describe('single points by set algebra are those of brute force', () => {
  test('on 300 random structures', () => {
    const random = seededRandom(5);
    for (let round = 0; round < 300; round++) {
      const structure = randomStructure(
        random,
        3 + Math.floor(random() * 8),
        2 + Math.floor(random() * 12),
      );
      expect(bySetAlgebra(structure, 'worst')).toEqual(byBruteForce(structure, 'worst'));
    }
  });

  test('on 20 random plans, with facts that nobody stated taken either way', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const structure = buildStructure(generateDataCenter({ components: 60 + 15 * seed, seed }));
      for (const blanks of ['worst', 'best'] as const)
        expect(bySetAlgebra(structure, blanks)).toEqual(byBruteForce(structure, blanks));
      const everything = new Uint8Array(structure.components.length).fill(1);
      expect(singlePointsEitherWay(structure, everything)).toEqual({
        best: singlePoints(structure, everything, 'best'),
        worst: singlePoints(structure, everything, 'worst'),
      });
    }
  });
});
