import { expect, test } from 'vitest';
import { setPatch } from '#shared/plan/change.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import type { Plan } from '#shared/plan/plan.ts';
import { drawnTree } from './drawn-tree.ts';
import { groupBounds, refreshBounds } from './group-bounds.ts';

/** A host with three machines in two columns, in a cluster. */
const cluster = (): Plan =>
  drawSketch({
    parts: {
      cluster: ['hostCluster'],
      host: ['hypervisor'],
      left: ['vm', { x: 100, y: 80 }],
      top: ['vm', { x: 230, y: 52 }],
      low: ['vm', { x: 230, y: 80 }],
    },
    relations: [
      ['host', 'memberOf', 'cluster'],
      ['left', 'runsOn', 'host'],
      ['top', 'runsOn', 'host'],
      ['low', 'runsOn', 'host'],
    ],
  });

const hide = (plan: Plan, ...ids: readonly string[]): void =>
  plan.apply(ids.map((id) => setPatch('component', id, 'hidden', undefined, true)));

const boxes = (plan: Plan) => groupBounds(drawnTree(plan, 'on-canvas'));

test('a frame keeps its corner where the uppermost and the leftmost in it are hidden, and so does what is around it', () => {
  const plan = cluster();
  const before = boxes(plan);
  hide(plan, 'left', 'top');
  const after = boxes(plan);
  expect(after.get('host')).toEqual(before.get('host'));
  expect(after.get('cluster')).toEqual(before.get('cluster'));
  expect(after.get('low')).toEqual(before.get('low'));
});

test('what is hidden at the end of a frame takes no room', () => {
  const plan = cluster();
  const { x, y, w, h } = boxes(plan).get('host')!;
  hide(plan, 'low', 'left');
  expect(boxes(plan).get('host')).toEqual({ x, y, w, h: h - 28 });
});

test('a frame follows what is hidden in it where that comes to stand elsewhere', () => {
  const plan = cluster();
  hide(plan, 'left', 'top');
  const fresh = boxes(plan);
  plan.apply([setPatch('component', 'left', 'x', 100, 92)]);
  refreshBounds(drawnTree(plan, 'on-canvas'), fresh, ['left']);
  expect(fresh).toEqual(boxes(plan));
});
