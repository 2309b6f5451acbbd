import { describe, expect, test } from 'vitest';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { randomStructure, structureFrom } from '../structure/random-structure.ts';
import { StructureWriter } from '../structure/structure-writer.ts';
import { vertexStates } from '../structure/evaluate.ts';
import type { Structure } from '../structure/structure.ts';
import { flatSeries } from './flat-series.ts';
import { runProgram } from './program.ts';
import { reliabilityGraph } from './reliability-graph.ts';
import { writeProgram } from './write-program.ts';

/** Unavailability of `app`, each component down as often as given; with series written flat or as they are. */
function exact(structure: Structure, down: readonly number[], flat = false): number {
  const graph = reliabilityGraph(structure);
  const tops = structure.services.map(({ top }) => top);
  const program = writeProgram(flat ? flatSeries(graph, tops) : graph, structure.services);
  return runProgram(program, Float64Array.from(down))[program.rootOf.get('app')!]!;
}

/** The sum over all 2^n states. */
function byBruteForce(structure: Structure, down: readonly number[]): number {
  const { components, serviceOf } = structure;
  let total = 0;
  for (let mask = 0; mask < 1 << components.length; mask++) {
    const lost = new Set(components.filter((_, number) => (mask >> number) & 1));
    if (vertexStates(structure, lost)[serviceOf.get('app')!.top] !== 0) continue;
    total += components.reduce(
      (share, _, number) => share * ((mask >> number) & 1 ? down[number]! : 1 - down[number]!),
      1,
    );
  }
  return total;
}

/** A structure of one gate over so many parts. */
function oneGate(need: number, count: number): Structure {
  const writer = new StructureWriter();
  const parts = Array.from({ length: count }, (_, number) => writer.component(`c${number}`));
  return structureFrom(writer, { app: writer.atLeast(need, parts) });
}

const times = (count: number, value: number): readonly number[] =>
  Array(count).fill(value) as number[];

const choose = (n: number, k: number): number => {
  let result = 1;
  for (let i = 0; i < k; i++) result = (result * (n - i)) / (i + 1);
  return result;
};

describe('closed forms of domain.md §4.1', () => {
  test('three parts of 99.9 % in series: 99.7 %, 26.3 hours a year', () => {
    const down = exact(oneGate(3, 3), times(3, 0.001));
    expect(down).toBeCloseTo(1 - 0.999 ** 3, 15);
    expect(down * 8760).toBeCloseTo(26.25, 2);
  });

  test('two parts of 99 % in parallel: 99.99 %', () => {
    expect(exact(oneGate(1, 2), times(2, 0.01))).toBeCloseTo(0.0001, 15);
  });

  test('three of four at 99.9 %: 3.2 minutes a year; eight of ten at 99.5 %: 99.99854 %', () => {
    expect(exact(oneGate(3, 4), times(4, 0.001)) * 525_600).toBeCloseTo(3.15, 2);
    expect(1 - exact(oneGate(8, 10), times(10, 0.005))).toBeCloseTo(0.9999854, 7);
  });

  test.each([
    [3, 2, 0.9],
    [5, 3, 0.95],
    [7, 4, 0.99],
    [20, 17, 0.98],
    [64, 60, 0.995],
    [200, 190, 0.97],
  ])('%i of which %i must work, each %f of the time, as the binomial says', (n, k, p) => {
    let up = 0;
    for (let i = k; i <= n; i++) up += choose(n, i) * p ** i * (1 - p) ** (n - i);
    expect(1 - exact(oneGate(k, n), times(n, 1 - p))).toBeCloseTo(up, 10);
  });
});

describe('networks', () => {
  test('the bridge with links of 90 % works 97.848 % of the time', () => {
    const writer = new StructureWriter();
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((id) => writer.component(id));
    const ways = [
      [a, d],
      [b, e],
      [a, c, e],
      [b, c, d],
    ].map((way) => writer.all(way as number[]));
    const structure = structureFrom(writer, { app: writer.any(ways) });
    expect(1 - exact(structure, times(5, 0.1))).toBeCloseTo(0.97848, 12);
  });
});

describe('on random structures', () => {
  test('the exact figure is the sum over all states', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 300; round++) {
      const components = 3 + Math.floor(random() * 9);
      const structure = randomStructure(random, components, 2 + Math.floor(random() * 14));
      const down = Array.from({ length: components }, () => random() * 0.5);
      const truth = byBruteForce(structure, down);
      expect(exact(structure, down)).toBeCloseTo(truth, 12);
      expect(exact(structure, down, true)).toBeCloseTo(truth, 12);
    }
  });
});
