import { expect, it } from 'vitest';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { buildStructure } from './build-structure.ts';
import { vertexStates, type Blanks } from './evaluate.ts';
import { randomStructure } from './random-structure.ts';
import { statesAfter } from './states-after.ts';
import type { Structure } from './structure.ts';

const all = (structure: Structure, down: ReadonlySet<string>, blanks: Blanks) => {
  const states = statesAfter(structure, down, blanks);
  return Uint8Array.from({ length: structure.size }, (_, vertex) => states.at(vertex));
};

function compare(structure: Structure, random: () => number): void {
  const share = random();
  const down = new Set(
    ['nobody', ...structure.components].filter(() => random() < share * share * share),
  );
  for (const blanks of ['worst', 'best'] as const)
    expect(all(structure, down, blanks)).toEqual(vertexStates(structure, down, blanks));
}

it('A loss followed upwards leaves every vertex as working the whole structure out does', () => {
  const random = seededRandom(5);
  for (let round = 0; round < 150; round++) {
    const structure = randomStructure(random, 3 + Math.floor(random() * 80), 90);
    for (let loss = 0; loss < 4; loss++) compare(structure, random);
  }
});

it('The same on data centers, one loss after another', () => {
  const random = seededRandom(6);
  for (let seed = 1; seed <= 3; seed++) {
    const structure = buildStructure(generateDataCenter({ components: 200, seed }));
    for (let loss = 0; loss < 30; loss++) compare(structure, random);
  }
});
