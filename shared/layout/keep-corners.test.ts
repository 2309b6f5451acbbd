import { expect, test } from 'vitest';
import { removePatch, setPatch, type Change } from '#shared/plan/change.ts';
import { PlanDraft } from '#shared/plan/plan-draft.ts';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { drawnTree } from './drawn-tree.ts';
import { groupBounds } from './group-bounds.ts';
import { keepCorners } from './keep-corners.ts';
import { WorkingLayout } from './working-layout.ts';

/** A host with three machines, one under the other, in a cluster. */
const cluster = () =>
  drawSketch({
    parts: {
      cluster: ['hostCluster'],
      server: ['server'],
      host: ['hypervisor', { x: 900, y: 900 }],
      a: ['vm', { x: 100, y: 50 }],
      b: ['vm', { x: 100, y: 78 }],
      c: ['vm', { x: 130, y: 106 }],
    },
    relations: [
      ['server', 'memberOf', 'cluster'],
      ['host', 'runsOn', 'server'],
      ['a', 'runsOn', 'host'],
      ['b', 'runsOn', 'host'],
      ['c', 'runsOn', 'host'],
    ],
  });

const without = (plan: ReturnType<typeof cluster>, ...ids: readonly string[]): Change =>
  [...plan.all('relation')]
    .filter(({ from }) => ids.includes(from))
    .map((relation) => removePatch('relation', relation));

const kept = (plan: ReturnType<typeof cluster>, change: Change): Change => {
  const layout = new WorkingLayout(plan, PlanDraft.of(plan, change));
  keepCorners(layout);
  return layout.change;
};

const corners = (plan: ReturnType<typeof cluster>) =>
  ['host', 'server', 'cluster'].map((id) => {
    const { x, y } = groupBounds(drawnTree(plan)).get(id)!;
    return { x, y };
  });

test('what is left in a container moves up where the uppermost is taken out, and the containers stand where they stood', () => {
  const plan = cluster();
  const before = corners(plan);
  const change = kept(plan, without(plan, 'a'));
  plan.apply(change);
  expect(corners(plan)).toEqual(before);
  expect(['b', 'c'].map((id) => plan.component(id)!.y)).toEqual([50, 78]);
});

test('a container that nothing is left in stands where it stood, and not where it was put long ago', () => {
  const plan = cluster();
  const [host] = corners(plan);
  plan.apply(kept(plan, without(plan, 'a', 'b', 'c')));
  expect(plan.component('host')).toMatchObject(host!);
});

test('nothing moves where the last is taken out, nor where something that is left is locked', () => {
  const plan = cluster();
  expect(kept(plan, without(plan, 'c'))).toEqual(without(plan, 'c'));
  plan.apply([setPatch('component', 'b', 'locked', undefined, true)]);
  expect(kept(plan, without(plan, 'a'))).toEqual(without(plan, 'a'));
});
