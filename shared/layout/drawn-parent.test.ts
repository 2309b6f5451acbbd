import { expect, test } from 'vitest';
import { drawSketch } from '#shared/plan/plan-sketch.ts';
import { drawnParent } from './drawn-parent.ts';

const plan = drawSketch({
  parts: {
    cluster: ['hostCluster'],
    ceph: ['sdsCluster'],
    one: ['server'],
    two: ['server'],
    esx: ['hypervisor'],
    web: ['vm'],
    stray: ['vm', { lane: 'access' }],
  },
  relations: [
    ['one', 'memberOf', 'ceph'],
    ['one', 'memberOf', 'cluster'],
    ['esx', 'runsOn', 'two'],
    ['esx', 'memberOf', 'cluster'],
    ['web', 'runsOn', 'cluster'],
    ['web', 'runsOn', 'esx'],
    ['stray', 'runsOn', 'esx'],
  ],
});
const parentOf = (id: string) => drawnParent(plan, id)?.id;

test('a machine that may lie in several containers is drawn in the innermost', () => {
  expect([parentOf('web'), parentOf('esx')]).toEqual(['esx', 'two']);
});

test('nothing is drawn inside a container of another lane', () => {
  expect([parentOf('one'), parentOf('stray')]).toEqual(['cluster', undefined]);
});

test('a server stands in the cluster that its hypervisor is a member of', () => {
  expect(parentOf('two')).toBe('cluster');
});
