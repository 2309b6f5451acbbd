import { describe, expect, test } from 'vitest';
import { countingIds } from '#shared/base/ids.ts';
import { seededRandom } from '#shared/base/seeded-random.ts';
import { setPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { randomEdit } from '#shared/plan/random/random-edit.ts';
import { generateDataCenter } from '#shared/samples/generated-data-center.ts';
import { buildStructure } from './build-structure.ts';
import { evaluateAll } from './evaluate.ts';
import { structureOf } from './structure-of.ts';

describe('the structure kept for a plan', () => {
  test('stays while only facts change that it does not rest on, and goes when one does that it does', () => {
    const plan = generateDataCenter({ components: 100, seed: 2 });
    const server = [...plan.all('component')].find(({ kind }) => kind === 'server')!;
    const cluster = [...plan.all('component')].find(({ kind }) => kind === 'hostCluster')!;
    const before = structureOf(plan);
    const fact = (value: number | boolean) => ({ value, origin: 'typed' }) as const;
    plan.apply([
      setPatch('component', server.id, 'facts.mtbfHours', server.facts.mtbfHours, fact(1)),
    ]);
    expect(structureOf(plan)).toBe(before);
    const { haRestart } = cluster.facts;
    plan.apply([
      setPatch(
        'component',
        cluster.id,
        'facts.haRestart',
        haRestart,
        fact(haRestart?.value !== true),
      ),
    ]);
    expect(structureOf(plan)).not.toBe(before);
  });

  test('is that of the plan as it is, after 150 edits by chance', () => {
    const plan = generateDataCenter({ components: 90, seed: 8 });
    const random = seededRandom(4);
    const ids = countingIds('edit');
    for (let step = 0; step < 150; step++) {
      plan.apply(randomEdit(plan, random, ids));
      const kept = structureOf(plan);
      if (step % 3 === 0) expect(kept).toEqual(buildStructure(plan));
    }
  });
});

describe('a cluster that places pods by itself', () => {
  const nodes = ['n1', 'n2', 'n3', 'n4', 'n5'];
  const sketch = (podMemory: number | undefined) =>
    drawSketch({
      parts: {
        ...Object.fromEntries(nodes.map((id) => [id, ['server', { ramGiB: 128 }] as const])),
        cluster: ['k8sCluster'],
        web: ['pod', { replicas: 6, ...(podMemory === undefined ? {} : { ramGiB: podMemory }) }],
        shop: ['workload', { replicas: 6 }],
      },
      relations: [
        ...nodes.map((id) => [id, 'memberOf', 'cluster'] as const),
        ['web', 'runsOn', 'cluster'],
        ['shop', 'runsOn', 'web'],
      ],
    });
  const withoutNodes = (podMemory: number | undefined, lost: number) =>
    evaluateAll(buildStructure(sketch(podMemory)), new Set(nodes.slice(0, lost))).get('shop');

  // Six copies of 40 GiB need 240 GiB: two nodes of 128 GiB.
  test('goes on as long as the nodes that are left hold the memory of its pods', () => {
    expect([1, 3, 4].map((lost) => withoutNodes(40, lost))).toEqual([
      'degraded',
      'degraded',
      'down',
    ]);
  });

  test('may lose one node where nobody said how much memory its pods take', () => {
    expect([1, 2].map((lost) => withoutNodes(undefined, lost))).toEqual(['degraded', 'down']);
  });
});

describe('three thousand services that depend on each other', () => {
  const names = Array.from({ length: 3000 }, (_, index) => `w${index}`);
  const parts = Object.fromEntries(names.map((name) => [name, ['workload'] as const]));
  const row = names.slice(1).map((name, index) => [names[index]!, 'dependsOn', name] as const);

  test('in a row all fall with the last', () => {
    const structure = buildStructure(drawSketch({ parts, relations: row }));
    expect(structure.notes).toEqual([]);
    const down = [...evaluateAll(structure, new Set(['w2999'])).values()];
    expect(new Set(down)).toEqual(new Set(['down']));
  });

  test('in a ring are followed as far as can be, which is said', () => {
    const ring = [...row, ['w2999', 'dependsOn', 'w0'] as const];
    const structure = buildStructure(drawSketch({ parts, relations: ring }));
    expect(structure.notes).toContain(
      'Needs are followed 300 steps deep; what lies beyond is not counted.',
    );
    expect(evaluateAll(structure, new Set(['w1000'])).get('w900')).toBe('down');
  });
});
