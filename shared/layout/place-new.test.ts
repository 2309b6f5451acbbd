import { expect, test } from 'vitest';
import { removePatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { drawnTree } from './drawn-tree.ts';
import { groupBounds } from './group-bounds.ts';
import { placeInside, placeNew } from './place-new.ts';

test('a new component takes the first free place of its lane, row by row', () => {
  const plan = drawSketch({
    parts: { a: ['server', { x: 0, y: 0 }], b: ['server', { x: 288, y: 0 }] },
  });
  expect(placeNew(plan, 'server', 'processing', 424)).toEqual({ x: 144, y: 0 });
  expect(placeNew(plan, 'server', 'processing', 140)).toEqual({ x: 0, y: 56 });
  expect(placeNew(plan, 'volume', 'storage')).toEqual({ x: 0, y: 0 });
});

test('a new component keeps its distance from what stands between the rows and columns', () => {
  const plan = drawSketch({ parts: { a: ['server', { x: 139, y: 0 }] } });
  expect(placeNew(plan, 'server', 'processing', 424)).toEqual({ x: 288, y: 0 });
});

test('inside a container the first gap from above is filled, else the foot', () => {
  const plan = drawSketch({
    parts: {
      host: ['hypervisor'],
      one: ['vm', { x: 4, y: 24 }],
      two: ['vm', { x: 4, y: 80 }],
    },
    relations: [
      ['one', 'runsOn', 'host'],
      ['two', 'runsOn', 'host'],
    ],
  });
  const tree = drawnTree(plan);
  expect(placeInside(tree, groupBounds(tree), 'host', 'vm')).toEqual({ x: 4, y: 52 });
});

test('the first thing in a container lies in the frame that will be drawn round it', () => {
  const tree = drawnTree(drawSketch({ parts: { pool: ['hostCluster', { x: 40, y: 16 }] } }));
  expect(placeInside(tree, groupBounds(tree), 'pool', 'server')).toEqual({ x: 48, y: 44 });
});

test('in a cluster what comes next stands beside the last, in rows, also where that is larger than a card', () => {
  const plan = drawSketch({
    parts: {
      pool: ['hostCluster'],
      ...Object.fromEntries(
        [0, 1, 2, 3].map((at) => [`s${at}`, ['server', { x: 8 + at * 144, y: 28 }] as const]),
      ),
      esx: ['hypervisor', { x: 12, y: 52 }],
    },
    relations: [
      ...[0, 1, 2, 3].map((at) => [`s${at}`, 'memberOf', 'pool'] as const),
      ['esx', 'runsOn', 's0'],
    ],
  });
  const place = () => {
    const tree = drawnTree(plan);
    return placeInside(tree, groupBounds(tree), 'pool', 'server');
  };
  // Beside the last there is no room in a row, and under the one that holds something neither.
  expect(place()).toEqual({ x: 152, y: 84 });
  const [last] = plan.outgoing('s3');
  plan.apply([removePatch('relation', last!)]);
  expect(place()).toEqual({ x: 440, y: 28 });
});
