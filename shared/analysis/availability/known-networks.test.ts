import { describe, expect, test } from 'vitest';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { minimalWays } from '../structure/minimal-ways.ts';
import { structureFrom } from '../structure/random-structure.ts';
import { StructureWriter } from '../structure/structure-writer.ts';
import { associationBounds } from './association-bounds.ts';
import { flatSeries } from './flat-series.ts';
import { runProgram } from './program.ts';
import { reliabilityGraph } from './reliability-graph.ts';
import { writeProgram } from './write-program.ts';

type Link = readonly [from: number, to: number];

/** How often two nodes of a network are joined, links and nodes failing: by the ways between them, links standing as devices of their own. */
function joined(
  links: readonly Link[],
  [from, to]: Link,
  up: (part: string) => number,
): { readonly exact: number; readonly least: number; readonly greatest: number } {
  const near = new Map<string, Set<string>>();
  const join = (a: string, b: string) => {
    near.set(a, (near.get(a) ?? new Set()).add(b));
    near.set(b, (near.get(b) ?? new Set()).add(a));
  };
  links.forEach(([a, b], link) => {
    join(`n${a}`, `l${link}`);
    join(`l${link}`, `n${b}`);
  });
  const writer = new StructureWriter();
  const { ways } = minimalWays([`n${from}`], [`n${to}`], (id) => near.get(id) ?? new Set());
  const top = writer.any(ways.map((way) => writer.all(way.map((id) => writer.component(id)))));
  const structure = structureFrom(writer, { app: top });
  const graph = flatSeries(reliabilityGraph(structure), [top]);
  const down = Float64Array.from(structure.components, (id) => 1 - up(id));
  const program = writeProgram(graph, structure.services);
  const { least, greatest } = associationBounds(graph, down);
  return {
    exact: 1 - runProgram(program, down)[program.rootOf.get('app')!]!,
    least: 1 - greatest[top]!,
    greatest: 1 - least[top]!,
  };
}

const choose = (n: number, k: number): number => {
  let result = 1;
  for (let i = 0; i < k; i++) result = (result * (n - i)) / (i + 1);
  return result;
};

/** Gilbert 1959: how often two given nodes of the complete graph of n nodes are joined, links up with probability p. */
function gilbert(n: number, p: number): number {
  const q = 1 - p;
  const all = [0, 1];
  for (let size = 2; size <= n; size++) {
    let apart = 0;
    for (let k = 1; k < size; k++)
      apart += choose(size - 1, k - 1) * all[k]! * q ** (k * (size - k));
    all[size] = 1 - apart;
  }
  let apart = 0;
  for (let k = 1; k < n; k++) apart += choose(n - 2, k - 1) * all[k]! * q ** (k * (n - k));
  return 1 - apart;
}

function completeGraph(n: number): readonly Link[] {
  const nodes = [...Array(n).keys()];
  return nodes.flatMap((a) => nodes.filter((b) => b > a).map((b): Link => [a, b]));
}

describe('complete graphs', () => {
  test.each([3, 4, 5])('of %i nodes, by their ways, are joined as often as Gilbert says', (n) => {
    for (const p of [0.3, 0.7, 0.9]) {
      const up = (part: string) => (part.startsWith('l') ? p : 1);
      expect(joined(completeGraph(n), [0, n - 1], up).exact).toBeCloseTo(gilbert(n, p), 10);
    }
  });

  test.each([3, 4, 5, 6, 7, 8, 9, 10])('of %i nodes, node by node, likewise', (n) => {
    const { program, structure } = nodeByNode(n);
    for (const p of [0.3, 0.7, 0.9]) {
      const down = new Float64Array(structure.components.length).fill(1 - p);
      const exact = 1 - runProgram(program, down)[program.rootOf.get('app')!]!;
      expect(exact).toBeCloseTo(gilbert(n, p), 10);
    }
  });
});

/** That two nodes of a complete graph are joined, node by node: joined before, or both joined to the next node. Every link is shared by many gates. */
function nodeByNode(n: number) {
  const writer = new StructureWriter();
  const joinedBy = new Map(
    completeGraph(n).map(([a, b]) => [`${a} ${b}`, writer.component(`l${a}-${b}`)]),
  );
  const between = (a: number, b: number) => joinedBy.get(a < b ? `${a} ${b}` : `${b} ${a}`)!;
  for (let over = 1; over < n - 1; over++) {
    const left = [0, ...[...Array(n).keys()].slice(over + 1)];
    for (const [at, a] of left.entries())
      for (const b of left.slice(at + 1))
        joinedBy.set(
          `${a} ${b}`,
          writer.any([between(a, b), writer.all([between(a, over), between(over, b)])]),
        );
  }
  const structure = structureFrom(writer, { app: between(0, n - 1) });
  const program = writeProgram(reliabilityGraph(structure), structure.services, 3_000_000);
  return { structure, program };
}

describe('on 60 random networks with failing nodes and links', () => {
  test('the figure is that of all states, and lies between the bounds', () => {
    const random = seededRandom(3);
    for (let round = 0; round < 60; round++) {
      const n = 4 + Math.floor(random() * 3);
      const links = completeGraph(n)
        .filter(() => random() < 0.55)
        .slice(0, 9);
      const parts = new Map<string, number>();
      for (let node = 0; node < n; node++)
        parts.set(`n${node}`, node === 0 || node === n - 1 ? 1 : 0.6 + 0.4 * random());
      links.forEach((_, link) => parts.set(`l${link}`, 0.5 + 0.5 * random()));
      const { exact, least, greatest } = joined(links, [0, n - 1], (id) => parts.get(id)!);
      expect(exact).toBeCloseTo(byAllStates(n, links, parts), 10);
      expect(least).toBeLessThanOrEqual(exact + 1e-12);
      expect(greatest).toBeGreaterThanOrEqual(exact - 1e-12);
    }
  });
});

function byAllStates(
  n: number,
  links: readonly Link[],
  parts: ReadonlyMap<string, number>,
): number {
  const names = [...parts.keys()];
  let total = 0;
  for (let mask = 0; mask < 2 ** names.length; mask++) {
    const isUp = (name: string) => (mask >> names.indexOf(name)) & 1;
    const share = names.reduce(
      (product, name) => product * (isUp(name) ? parts.get(name)! : 1 - parts.get(name)!),
      1,
    );
    if (share === 0) continue;
    const reached = new Set([0]);
    for (const node of reached)
      links.forEach(([a, b], link) => {
        const other = a === node ? b : b === node ? a : -1;
        if (other >= 0 && isUp(`l${link}`) && isUp(`n${other}`)) reached.add(other);
      });
    if (reached.has(n - 1)) total += share;
  }
  return total;
}
