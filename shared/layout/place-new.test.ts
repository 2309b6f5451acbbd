import { expect, test } from 'vitest';
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
