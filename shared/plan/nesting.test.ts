import { expect, test } from 'vitest';
import { addPatch, invert } from './change.ts';
import { childrenOf, descendantsOf, isNesting, parentOf } from './nesting.ts';
import { drawSketch } from './plan-sketch.ts';

const plan = drawSketch({
  parts: {
    cluster: ['hostCluster'],
    k8s: ['k8sCluster'],
    server: ['server'],
    host: ['hypervisor'],
    web: ['vm'],
    db: ['vm'],
    zones: ['osPlatform'],
    segment: ['segment'],
  },
  relations: [
    ['host', 'memberOf', 'cluster'],
    ['host', 'runsOn', 'server'],
    ['server', 'memberOf', 'k8s'],
    ['server', 'memberOf', 'cluster'],
    ['web', 'runsOn', 'cluster'],
    ['web', 'runsOn', 'host'],
    ['db', 'runsOn', 'host'],
    ['zones', 'runsOn', 'db'],
    ['db', 'attachedTo', 'segment'],
  ],
});

test('of several relations that nest, the one the legality table names first decides', () => {
  const parents = ['host', 'server', 'web', 'db', 'zones', 'cluster'].map((id) =>
    parentOf(plan, id),
  );
  expect(parents).toEqual(['server', 'cluster', 'host', 'host', 'db', undefined]);
});

test('a component is listed inside its one parent only', () => {
  const inside = ['cluster', 'k8s', 'server', 'host', 'segment'].map((id) => childrenOf(plan, id));
  expect(inside).toEqual([['server'], [], ['host'], ['db', 'web'], []]);
});

test('everything inside, outer before inner', () => {
  expect(descendantsOf(plan, 'cluster')).toEqual(['server', 'host', 'db', 'web', 'zones']);
  expect(descendantsOf(plan, 'web')).toEqual([]);
});

test('among equals the lowest relation id decides, whatever was related first', () => {
  const two = drawSketch({ parts: { vm: ['vm'], a: ['hypervisor'], b: ['hypervisor'] } });
  const late = [addPatch('relation', { id: 'r2', kind: 'runsOn', from: 'vm', to: 'a', facts: {} })];
  const early = [
    addPatch('relation', { id: 'r1', kind: 'runsOn', from: 'vm', to: 'b', facts: {} }),
  ];
  two.apply([...late, ...early]);
  expect(parentOf(two, 'vm')).toBe('b');
  two.apply([...invert(early), ...early]);
  expect(parentOf(two, 'vm')).toBe('b');
});

test('a circle, which no plan should have, is still walked only once', () => {
  const circle = drawSketch({
    parts: { host: ['hypervisor'], vm: ['vm'], zones: ['osPlatform'] },
    relations: [
      ['zones', 'runsOn', 'vm'],
      ['vm', 'runsOn', 'host'],
    ],
  });
  circle.apply([
    addPatch('relation', { id: 'x', kind: 'runsOn', from: 'host', to: 'zones', facts: {} }),
  ]);
  expect(descendantsOf(circle, 'host')).toEqual(['vm', 'zones']);
});

test('only relations that draw their source inside their target nest', () => {
  const nesting = plan.outgoing('db').map((relation) => [relation.kind, isNesting(plan, relation)]);
  expect(nesting).toEqual([
    ['runsOn', true],
    ['attachedTo', false],
  ]);
});
