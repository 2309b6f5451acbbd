import { expect, test } from 'vitest';
import { freshName, freshNames } from './fresh-names.ts';
import { drawSketch } from './plan-sketch.ts';

const plan = drawSketch({
  parts: { VM: ['vm'], 'VM 2': ['vm'], 'VM 4': ['vm'], Server: ['server'], '2024': ['goal'] },
});

test('a free name stays, a taken one gets the next free number', () => {
  const names = ['Order DB', 'VM', 'VM 4', 'VM 3', 'Server'].map((base) =>
    freshName(plan, 'vm', base),
  );
  expect(names).toEqual(['Order DB', 'VM 3', 'VM 3', 'VM 3', 'Server 2']);
});

test('without a base the kind gives the name', () => {
  expect([freshName(plan, 'server'), freshName(plan, 'hostCluster')]).toEqual([
    'Server 2',
    'Host cluster',
  ]);
});

test('several fresh names differ from each other', () => {
  const names = freshNames(plan);
  expect([
    names.next('VM'),
    names.next('VM'),
    names.next('VM 2'),
    names.next('New'),
    names.next('New'),
  ]).toEqual(['VM 3', 'VM 5', 'VM 6', 'New', 'New 2']);
});

test('a name that is only a number is not taken apart', () => {
  expect(freshName(plan, 'vm', '2024')).toBe('2024 2');
});
