import { describe, expect, it } from 'vitest';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { buildStructure } from '../structure/build-structure.ts';
import { stateAt, vertexStates } from '../structure/evaluate.ts';
import { randomStructure } from '../structure/random-structure.ts';
import type { Structure } from '../structure/structure.ts';
import { cutSets, type CutSet } from './cut-sets.ts';

/** Every combination of up to three, smallest first; kept when it stops the vertex and no kept one is part of it. */
function byBruteForce(structure: Structure, vertex: number, largest: number): readonly CutSet[] {
  const count = structure.components.length;
  const kept: CutSet[] = [];
  for (let size = 0; size <= largest; size++)
    for (const set of combinations(count, size)) {
      const within = kept.some((small) => small.every((number) => set.includes(number)));
      if (!within && stops(structure, vertex, set)) kept.push(set);
    }
  return kept;
}

function stops(structure: Structure, vertex: number, set: CutSet): boolean {
  const down = new Set(set.map((number) => structure.components[number]!));
  return stateAt(vertexStates(structure, down), vertex) === 'down';
}

function* combinations(count: number, size: number, from = 0): Iterable<number[]> {
  if (size === 0) yield [];
  else
    for (let first = from; first <= count - size; first++)
      for (const rest of combinations(count, size - 1, first + 1)) yield [first, ...rest];
}

const everything = (structure: Structure) => new Uint8Array(structure.components.length).fill(1);

describe('minimal cut sets are those of brute force', () => {
  it('on 150 random structures, up to three components', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 150; round++) {
      const structure = randomStructure(
        random,
        3 + Math.floor(random() * 7),
        2 + Math.floor(random() * 10),
      );
      for (const { top } of structure.services)
        expect(cutSets(structure, top, 3, everything(structure))).toEqual({
          sets: byBruteForce(structure, top, 3),
          complete: true,
        });
    }
  });

  it('on random plans, up to two components', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const structure = buildStructure(generateDataCenter({ components: 60, seed }));
      for (const { top } of structure.services.slice(0, 3))
        expect(cutSets(structure, top, 2, everything(structure)).sets).toEqual(
          byBruteForce(structure, top, 2),
        );
    }
  });
});
