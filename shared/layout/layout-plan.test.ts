import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Kind } from '#shared/catalogue/kinds.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { bandLayout } from './band-layout.ts';
import { boundsOf, type Box } from './card-geometry.ts';
import { drawnTree } from './drawn-tree.ts';
import { groupBounds } from './group-bounds.ts';
import { laneContents } from './lane-contents.ts';
import { coveredPairs, laidOut, randomPlan } from './layout-fixtures.ts';
import { layoutPlan } from './layout-plan.ts';

const isInside = (inner: Box, outer: Box) =>
  boundsOf([inner, outer])!.w === outer.w && boundsOf([inner, outer])!.h === outer.h;

describe('layoutPlan', () => {
  it('lets no two brothers overlap, keeps parts inside their container and everything inside its lane', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 1, max: 60 }),
        (seed, size) => {
          const plan = laidOut(randomPlan(seed, size));
          const tree = drawnTree(plan);
          const boxes = groupBounds(tree);
          expect(coveredPairs(plan)).toEqual([]);
          for (const [child, parent] of tree.parents) {
            expect(isInside(boxes.get(child)!, boxes.get(parent)!), `${child} in ${parent}`).toBe(
              true,
            );
          }
          const { areas } = bandLayout(laneContents(tree, boxes, () => 'open'));
          for (const [lane, roots] of tree.roots) {
            for (const id of roots) {
              const box = boxes.get(id)!;
              const { origin, box: area } = areas[lane];
              const drawn = { ...box, x: box.x + origin.x, y: box.y + origin.y };
              expect(isInside(drawn, area), `${id} on ${lane}`).toBe(true);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('puts a container where its box will be drawn, so that arranging twice changes nothing', () => {
    const plan = laidOut(randomPlan(7, 80));
    const boxes = groupBounds(drawnTree(plan));
    for (const { id, x, y } of layoutPlan(plan)) {
      expect({ id, x: boxes.get(id)!.x, y: boxes.get(id)!.y }).toEqual({ id, x, y });
    }
  });

  it('gives the same places for the same plan', () => {
    expect(layoutPlan(randomPlan(3, 200))).toEqual(layoutPlan(randomPlan(3, 200)));
  });

  it('draws cluster over hosts side by side over machines stacked', () => {
    const plan = drawSketch({
      parts: {
        cluster: ['hostCluster'],
        one: ['server'],
        two: ['server'],
        esx1: ['hypervisor'],
        a: ['vm'],
        b: ['vm'],
      },
      relations: [
        ['one', 'memberOf', 'cluster'],
        ['two', 'memberOf', 'cluster'],
        ['esx1', 'runsOn', 'one'],
        ['a', 'runsOn', 'esx1'],
        ['b', 'runsOn', 'esx1'],
      ],
    });
    const at = Object.fromEntries(layoutPlan(plan).map(({ id, x, y }) => [id, [x, y]]));
    expect(at).toEqual({
      cluster: [0, 0],
      one: [8, 28],
      esx1: [12, 52],
      a: [16, 76],
      b: [16, 104],
      two: [160, 28],
    });
  });

  it('draws machines of a cluster about as wide as high, and its pods side by side under them', () => {
    const nodes = Array.from({ length: 9 }, (_, index) => `n${index}`);
    const pods = Array.from({ length: 6 }, (_, index) => `p${index}`);
    const plan = drawSketch({
      parts: {
        cluster: ['k8sCluster'],
        ...Object.fromEntries(nodes.map((id) => [id, ['server'] as const])),
        ...Object.fromEntries(pods.map((id) => [id, ['pod'] as const])),
      },
      relations: [
        ...nodes.map((id) => [id, 'memberOf', 'cluster'] as const),
        ...pods.map((id) => [id, 'runsOn', 'cluster'] as const),
      ],
    });
    const places = new Map(layoutPlan(plan).map(({ id, x, y }) => [id, [x, y]]));
    const columns = (ids: readonly string[]) => new Set(ids.map((id) => places.get(id)![0])).size;
    expect([columns(nodes), columns(pods)]).toEqual([3, 3]);
  });

  it('puts a disk under the host that it serves', () => {
    const hosts = ['h1', 'h2', 'h3', 'h4'];
    const parts: Record<string, readonly [Kind]> = { d4: ['volume'], d1: ['volume'] };
    for (const host of hosts) parts[host] = ['server'];
    const plan = drawSketch({
      parts,
      relations: [
        ['d1', 'providedBy', 'h1'],
        ['d4', 'providedBy', 'h4'],
      ],
    });
    const at = new Map(layoutPlan(plan).map((position) => [position.id, position.x]));
    expect([at.get('d1'), at.get('d4')]).toEqual([at.get('h1'), at.get('h4')]);
  });

  it('leaves goals and other planning records where they are', () => {
    expect(layoutPlan(drawSketch({ goals: ['cost'] }))).toEqual([]);
  });
});
